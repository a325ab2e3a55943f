import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { serveFolder } from "../../src/serve/serveFolder.ts";
import { runBuild } from "../support/runBuild.ts";
import { unzipFolder } from "../support/unzipFolder.ts";
import { ADDRESS_NAMES, type Look, lookAtPage } from "./lookAtPage.ts";
import { addresses, payloads, short } from "./payloads.ts";
import { downloads, readList, searchDialog, searchPage } from "./readerSteps.ts";
import { type WatchedPage, watchedPage } from "./watchedPage.ts";
import { type Texts, writeContent } from "./writeContent.ts";

/** What is searched for: words within markup, markup itself, and exact stretches of it. */
const QUERIES = ["prune networks", "onerror", "<img src=x", "javascript:", '"script src"', '"> 3"'];

const MARKUP = `<img src=x onerror=alert(1)>"'`;

const SITE = "https://survey.example/";

/** Texts of the same kinds that nothing could take for markup. */
const harmlessTexts: Texts = {
	payloads: Object.fromEntries(Object.keys(payloads).map((kind) => [kind, `words of ${kind}`])),
	addresses: addresses.map((_, index) => `https://example.org/${index}`),
	short: "a short text",
};

const work = mkdtempSync(path.join(tmpdir(), "abstrata-hostile-"));
const site = path.join(work, "hostile");
const harmlessSite = path.join(work, "harmless");
let browser: Browser;
let servers: Server[];
const addressOf = (server: Server) =>
	`http://localhost:${(server.address() as AddressInfo).port}/survey/`;

beforeAll(async () => {
	await build(site, { payloads, addresses, short }, '"><script>alert(1)</script>/');
	await build(harmlessSite, harmlessTexts, "x/");
	unzipFolder(path.join(inject("site"), "offline.zip"), unzippedOf(inject("site")));
	servers = await Promise.all(
		[site, harmlessSite].map((folder) => serveFolder(folder, "/survey/", 0)),
	);
	browser = await openBrowser();
}, 600_000);
afterAll(async () => {
	await browser?.close();
	for (const server of servers ?? []) server.close();
	rmSync(work, { recursive: true, force: true });
});

async function build(out: string, texts: Texts, path_: string): Promise<void> {
	const content = `${out} content`;
	writeContent(content, texts);
	const { code, stderr } = await runBuild(
		...["--content", content, "--out", out, "--base", "/survey/", "--site", SITE + path_],
		...["--keep-going", "--no-digests"],
	);
	if (code !== 0) throw new Error(`A survey could not be built:\n${stderr}`);
	unzipFolder(path.join(out, "offline.zip"), unzippedOf(out));
}

const unzippedOf = (site: string) => path.join(work, `${path.basename(site)} unzipped`);

/** A survey in one of its editions. */
interface Edition {
	readonly name: string;
	readonly policy: string;
	/** the folder of its pages */
	readonly folderOf: (site: string) => string;
	/** the address of its first page, without the name of the file */
	readonly addressOf: (site: string) => string;
}

const folderOf = (site: string) => path.join(unzippedOf(site), "survey");

const editions: readonly Edition[] = [
	{
		name: "hosted",
		policy:
			"default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';style-src-attr 'unsafe-inline';font-src 'self';img-src 'self';connect-src 'self';worker-src 'self';base-uri 'none';form-action 'self'",
		folderOf: (site) => site,
		addressOf: (folder) => addressOf(servers[folder === site ? 0 : 1]!),
	},
	{
		name: "as a folder",
		policy:
			"default-src 'none';script-src file:;style-src file:;style-src-attr 'unsafe-inline';font-src file:;base-uri 'none';form-action file:",
		folderOf,
		addressOf: (site) => `${pathToFileURL(folderOf(site)).href}/`,
	},
];

/** The pages of a survey, from its folder. */
const pagesOf = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".html"))
		.sort();

const isPaper = (file: string) => file.startsWith("papers");

/** Pages of one kind are made of the same elements. */
const kindOf = (file: string) => file.split(path.sep)[0]!;

describe.each(editions)("a survey of hostile texts, $name", ({ policy, folderOf, addressOf }) => {
	/** what the pages of each kind are made of, in surveys of harmless texts */
	const known = new Map<string, Set<string>>();
	let watched: WatchedPage;
	let page: Page;
	let own: string;

	beforeAll(async () => {
		const there = addressOf(harmlessSite);
		const { page: quiet } = await watchedPage(browser, there);
		await quiet.goto(`${there}index.html`); // the addresses of the others are read from here
		const learn = async (kind: string, html?: string) => {
			const shapes = known.get(kind) ?? new Set();
			known.set(kind, shapes);
			for (const shape of (await look(quiet, html)).shapes) shapes.add(shape);
		};
		for (const folder of [harmlessSite, inject("site")].map(folderOf))
			for (const file of pagesOf(folder))
				await learn(kindOf(file), readFileSync(path.join(folder, file), "utf8"));
		// What scripts make, on a page of each kind.
		const kinds = Map.groupBy(pagesOf(folderOf(harmlessSite)), kindOf);
		for (const [kind, [file]] of kinds) {
			await quiet.goto(there + file, { waitUntil: "networkidle" });
			await learn(kind);
		}
		await quiet.goto(`${there}${kinds.get("papers")?.[0]}?highlight=words`);
		await quiet.locator("article mark").first().waitFor();
		await learn("papers");
		for (const query of ["prunning", "prune networks", '"prune networks"', '"nothing like it"']) {
			await searchPage(quiet, there, query);
			await learn("search");
			await searchDialog(quiet, there, query);
			await learn("about");
		}
		const slugs = surveyOf(harmlessSite).papers.map(({ slug }) => slug);
		await readList(quiet, there, [...slugs, "gone"], "Words");
		await learn("list");
		await quiet.context().close();

		own = addressOf(site);
		watched = await watchedPage(browser, own);
		page = watched.page;
	}, 300_000);
	afterAll(() => page?.context().close());

	const look = (page: Page, html?: string) =>
		page.evaluate(lookAtPage, { addressNames: ADDRESS_NAMES, ...(html !== undefined && { html }) });

	/** A paper's text stands on pages of other kinds too, with its formulas, where lines are shorter. */
	const isOfText = (kind: string, shape: string) =>
		ofFormulas.test(shape) &&
		[shape, shape.replace(/\.long\b/u, "")].some(
			(one) => known.get("papers")?.has(one) || known.get(kind)?.has(one),
		);

	/** What divides a long list, as none of harmless texts is. */
	const ofParts = new Set([
		...["p .over[class]", "p .meta[class]"],
		...["nav .parts[aria-label class data-pagefind-ignore]", "nav .parts[aria-label class]"],
	]);

	/** What is in the page, but in no page of its kind that has harmless texts. */
	const foreign = (kind: string, { shapes, addresses, texts, firsts }: Look) =>
		[
			...shapes.filter(
				(shape) => !known.get(kind)?.has(shape) && !isOfText(kind, shape) && !ofParts.has(shape),
			),
			...addresses
				.filter(([place, url]) => !url.startsWith(own) && !mayLeadOut(place, url))
				.map(([place, url]) => `${place} ${url}`),
			...texts,
			...(firsts.join("") === headOf(policy) ? [] : firsts),
		].map((what) => `${page.url()}: ${what}`);
	const isQuiet = () => {
		expect(watched.requests).toEqual([]);
		expect(watched.complaints).toEqual([]);
	};

	it("has nothing in any page but what is ours, and shows markup as the text that it is", async () => {
		const found: string[] = [];
		const shown = new Map<string, string>();
		const files = pagesOf(folderOf(site));
		for (const file of files) {
			await page.goto(own + file);
			const seen = await look(page);
			found.push(...foreign(kindOf(file), seen));
			if (isPaper(file)) shown.set(seen.title, seen.main);
		}
		expect(files.length).toBeGreaterThan(80);
		expect(found).toEqual([]);
		isQuiet();
		for (const [kind, text] of Object.entries(payloads)) {
			const [, main = ""] = [...shown].find(([title]) => title.startsWith(`Of ${kind}:`)) ?? [];
			expect(main, kind).toContain("is > 3 times < faster");
			for (const tag of text.match(/<\/?[a-z]{3,}/giu) ?? []) expect(main, kind).toContain(tag);
		}
	});

	it.each(QUERIES)(
		"answers %s on the search page and in the dialog with nothing else",
		async (query) => {
			await searchPage(page, own, query);
			expect(foreign("search", await look(page))).toEqual([]);
			await searchDialog(page, own, query);
			expect(foreign("about", await look(page))).toEqual([]);
			isQuiet();
		},
	);

	it("marks hostile words on a page as words", async () => {
		const file = pagesOf(folderOf(site)).find(isPaper);
		await page.goto(`${own}${file}?highlight=${encodeURIComponent(`${MARKUP} prune`)}`);
		await page.locator("article mark").first().waitFor();
		expect(foreign("papers", await look(page))).toEqual([]);
		isQuiet();
	});

	it("lists and exports its papers, with hostile notes and groups", async () => {
		const slugs = surveyOf(site).papers.map(({ slug }) => slug);
		await readList(page, own, [...slugs, "gone"], MARKUP);
		expect(foreign("list", await look(page))).toEqual([]);
		const files = await downloads(page);
		expect(JSON.parse(files.get("json") ?? "").papers).toHaveLength(slugs.length + 1);
		expect(JSON.parse(files.get("csl.json") ?? "")).toHaveLength(slugs.length);
		isQuiet();
	});
});

/** What formulas are made of, wherever one stands: spans, and elements of MathML without attributes. */
const ofFormulas = /^(?:span |(?:math|semantics|annotation|m[a-z]{1,9}) )/u;

/** The data of a survey for machines. */
function surveyOf(site: string): { papers: { slug: string; title: string }[] } {
	return JSON.parse(readFileSync(path.join(site, "survey.json"), "utf8"));
}

function headOf(policy: string): string {
	return `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** Links of the text lead to the web, and a page names its own address there. */
function mayLeadOut(place: string, url: string): boolean {
	// A paper’s page says where the paper itself stands; no browser follows it.
	return (place === "link href" || place === "a href") && /^https?:/u.test(url);
}
