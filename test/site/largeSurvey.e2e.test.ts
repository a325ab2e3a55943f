import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Element, getAttribute, isElementNode, queryAll } from "@parse5/tools";
import { parse } from "parse5";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { editions } from "../support/editions.ts";
import { LARGE, writeEarlierSurvey, writeLargeSurvey } from "../support/largeSurvey.ts";
import { MOST_ELEMENTS, STAR } from "../support/mostElements.ts";
import { runBuild } from "../support/runBuild.ts";

/** No page has more of these, at any size of a survey. */
const MOST_BYTES = 300_000;

interface BuiltPage {
	/** from the site's folder: `themes/nets/` */
	readonly address: string;
	readonly bytes: Buffer;
	readonly elements: number;
	readonly ids: ReadonlySet<string>;
	readonly links: readonly string[];
	/** the papers that have a row or an entry, by slug */
	readonly papers: readonly string[];
}

const work = mkdtempSync(path.join(tmpdir(), "abstrata-large-"));
const site = path.join(work, "survey");
let browser: Browser;
let pages: readonly BuiltPage[];

beforeAll(async () => {
	const content = path.join(work, "content");
	writeLargeSurvey(content);
	const since = path.join(work, "earlier.json");
	writeEarlierSurvey(since);
	const options = ["--content", content, "--out", site, "--base", "/survey/", "--no-digests"];
	options.push("--since", since, "--site", "https://example.org");
	const { code, stderr } = await runBuild(...options);
	if (code !== 0) throw new Error(`The survey could not be built:\n${stderr}`);
	pages = readdirSync(site, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith("index.html"))
		.map((file) => read(file.split(path.sep).join("/")));
	browser = await openBrowser();
}, 600_000);
afterAll(async () => {
	await browser?.close();
	rmSync(work, { recursive: true, force: true });
});

function read(file: string): BuiltPage {
	const bytes = readFileSync(path.join(site, file));
	const elements = [...queryAll<Element>(parse(bytes.toString()), isElementNode)];
	const values = (name: string) => elements.flatMap((element) => getAttribute(element, name) ?? []);
	return {
		address: file.slice(0, -"index.html".length),
		bytes,
		elements: elements.length,
		ids: new Set(values("id")),
		links: elements
			.filter(({ tagName }) => tagName === "a")
			.flatMap((element) => getAttribute(element, "href") ?? []),
		papers: values("data-paper"),
	};
}

const below = (folder: string) => pages.filter(({ address }) => address.startsWith(folder));

describe("a survey whose lists are longer than a page", () => {
	it("has no page that is too large", () => {
		const large = pages
			.filter(
				({ elements, papers, bytes }) =>
					elements + STAR * papers.length > MOST_ELEMENTS ||
					(bytes.length > MOST_BYTES && brotliCompressSync(bytes).length > MOST_BYTES),
			)
			.map(({ address, elements }) => `${address}: ${elements}`);
		expect(large).toEqual([]);
	});

	it.each([
		["a theme", "themes/networks/"],
		["an author", "authors/ann-author/"],
		["a venue", "venues/neurips/"],
	])("has each paper of %s on one page, to which the first page leads", (_, folder) => {
		const all = below(folder).flatMap(({ papers }) => papers);
		expect(all).toHaveLength(LARGE);
		expect(new Set(all).size).toBe(LARGE);
		const parts = below(folder).filter(({ address }) => address !== folder);
		expect(parts.length).toBeGreaterThan(1);
		const first = pages.find(({ address }) => address === folder)!;
		for (const { address } of parts) expect(first.links).toContain(`/survey/${address}`);
	});

	it.each(["results/", "formulas/", "map/", "new/"])("divides %s", (folder) => {
		const first = pages.find(({ address }) => address === folder)!;
		const parts = below(folder).filter(({ address }) => address !== folder);
		expect(parts.length).toBeGreaterThan(0);
		for (const { address } of parts) expect(first.links).toContain(`/survey/${address}`);
	});

	it("has every paper among the results and in the table of the map once", () => {
		for (const folder of ["results/", "map/"]) {
			const linked = below(folder)
				.filter(({ address }) => address !== folder)
				.flatMap(({ links }) => links)
				.map((link) => link.split("#")[0]!)
				.filter((link) => link.startsWith("/survey/papers/"));
			expect(linked).toHaveLength(LARGE);
			expect(new Set(linked).size).toBe(LARGE);
		}
	});

	it("tells in its feed on which page each change stands", () => {
		const { items } = JSON.parse(readFileSync(path.join(site, "new", "feed.json"), "utf8")) as {
			items: { url: string }[];
		};
		const byAddress = new Map(pages.map((page) => [page.address, page]));
		const lost = items.filter(({ url }) => {
			const [, address = "", id = ""] = /\/survey\/([^#]*)#(.*)$/u.exec(url) ?? [];
			return !byAddress.get(address)?.ids.has(id);
		});
		expect(items.length).toBeGreaterThan(3 * LARGE);
		expect(lost).toEqual([]);
	});

	it("has a target for every link within it", () => {
		const byAddress = new Map(pages.map((page) => [page.address, page]));
		const broken = pages.flatMap((page) =>
			page.links.flatMap((link) => {
				const { origin, pathname, hash } = new URL(link, `http://x/survey/${page.address}`);
				if (origin !== "http://x" || !pathname.startsWith("/survey/")) return [];
				const address = decodeURIComponent(pathname.slice("/survey/".length));
				const target = byAddress.get(address);
				const found = target
					? hash === "" || target.ids.has(decodeURIComponent(hash.slice(1)))
					: existsSync(path.join(site, address)) && hash === "";
				return found ? [] : [`${page.address}: ${link}`];
			}),
		);
		expect(broken).toEqual([]);
	});

	it.each(["hosted", "folder"] as const)(
		"loads for a reader's list what it holds, %s",
		async (name) => {
			const edition = await editions[name](browser, site);
			const theme = await edition.open("themes/networks/papers/2024/");
			await theme.locator(".star").first().click();
			const title = await theme.locator(".row .title a").first().textContent();
			const page = await edition.open("about/");
			const asked: string[] = [];
			page.on("request", (request) => asked.push(request.url()));
			await page.locator("nav a", { hasText: "My list" }).click();
			await page.locator("#groups h3", { hasText: title! }).waitFor();
			expect(asked.filter((url) => url.includes("list/papers")).length).toBe(
				name === "hosted" ? 1 : 0,
			);
			await edition.close();
		},
	);
});
