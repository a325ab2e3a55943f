import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { parsePage, printPage } from "../../src/html/page.ts";
import { type IndexedPage, memoryIndex } from "../../src/offline/browser/memoryIndex.ts";
import { toFolderPage } from "../../src/offline/core/toFolderPage.ts";
import { unzipFolder } from "../support/unzipFolder.ts";

describe("a page of the folder", () => {
	const shorter = (name: string) => name.replace(/^papers\/(.*)\/index/u, "p/$1");
	const made = (source: string, file: string) => {
		const page = parsePage(source);
		const scripts = toFolderPage(page, file, "/survey/", shorter);
		return { html: printPage(page), scripts };
	};
	const bodyOf = (html: string) => /<body>(.*)<\/body>/su.exec(html)?.[1];
	const page = (body: string, file = "papers/x/index.html") =>
		bodyOf(made(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`, file).html);

	it("leads to files beside it, and leaves other addresses alone", () => {
		expect(page('<a href="/survey/"></a>')).toBe('<a href="../index.html"></a>');
		expect(page('<a href="/survey/papers/y/#survey"></a>')).toBe(
			'<a href="../p/y.html#survey"></a>',
		);
		expect(page('<form action="/survey/search/"></form>')).toBe(
			'<form action="../search/index.html"></form>',
		);
		for (const address of ["https://a.example/survey/", "#papers"])
			expect(page(`<a href="${address}"></a>`)).toBe(`<a href="${address}"></a>`);
		expect(page('<a href="/survey/"></a>', "index.html")).toBe('<a href="index.html"></a>');
	});

	it.each(["noscript", "template"])("leads there from within <%s> too", (name) => {
		expect(page(`<${name}><a href="/survey/"></a></${name}>`)).toBe(
			`<${name}><a href="../index.html"></a></${name}>`,
		);
	});

	it("has no modules, and tells which scripts it loads", () => {
		const { html, scripts } = made(
			'<html><head></head><body><script type="module" src="/survey/a.js"></script></body></html>',
			"papers/x/index.html",
		);
		expect(bodyOf(html)).toBe('<script src="../a.js" defer=""></script>');
		expect(scripts).toEqual(["a.js"]);
	});

	it("leaves text as it is, also where it looks like a tag", () => {
		const text = 'href="/survey/" &lt;a href="/survey/"&gt; $&amp; $1';
		expect(page(`<p title="a > b">${text}</p>`)).toBe(`<p title="a &gt; b">${text}</p>`);
	});

	it.each([
		["a comparison", "is > 3 times faster"],
		["a script", "x><script src=data:text/javascript,alert(1)></script> and more"],
		["the end of the head", "x></head><body onload=alert(1)>"],
		["what the folder leaves out", '<p class="note correct">Correct this</p>'],
	])("goes without its description, whole, where that holds %s", (_, description) => {
		const raw = description.replaceAll('"', "&quot;"); // as Astro prints an attribute
		const { html } = made(
			`<!DOCTYPE html><html><head><title>T</title><meta name="description" content="${raw}"></head><body><p>Text</p></body></html>`,
			"index.html",
		);
		expect(html).toBe(
			'<!DOCTYPE html><html data-folder="./"><head><title>T</title></head><body><p>Text</p></body></html>',
		);
	});
});

describe("pages in memory", () => {
	const made = (id: string, more: Partial<IndexedPage>): IndexedPage => ({
		id,
		url: `${id}.html`,
		content: "",
		meta: { title: id },
		filters: {},
		date: "",
		...more,
	});
	const index = memoryIndex([
		made("a", { date: "2020", filters: { Theme: ["x"], With: ["code", "formulas"] } }),
		made("b", { date: "2022", filters: { Theme: ["x", "y"], With: ["code"] } }),
		made("c", { date: "2021", filters: { Theme: ["y"] }, content: "One  exact\nphrase." }),
	]);
	const ids = async (...asked: Parameters<typeof index.search>) =>
		(await index.search(...asked)).results.map(({ id }) => id);

	it("are filtered by one value, by any and by all, and counted", async () => {
		expect(await ids(null)).toEqual(["a", "b", "c"]);
		expect(await ids(null, { filters: { Theme: "x" } })).toEqual(["a", "b"]);
		expect(await ids(null, { filters: { Theme: { any: ["x", "y"] } } })).toEqual(["a", "b", "c"]);
		expect(await ids(null, { filters: { With: { all: ["code", "formulas"] } } })).toEqual(["a"]);
		const { filters } = await index.search(null, { filters: { Theme: "y" } });
		expect(filters).toEqual({ Theme: { x: 1, y: 2 }, With: { code: 1 } });
	});

	it("are ordered by date, and found by a phrase", async () => {
		expect(await ids(null, { sort: { date: "desc" } })).toEqual(["b", "c", "a"]);
		expect(await ids(null, { sort: { date: "asc" } })).toEqual(["a", "c", "b"]);
		expect(await ids('"EXACT phrase"')).toEqual(["c"]);
		expect(await ids('"phrase exact"')).toEqual([]);
	});
});

describe("the unzipped folder, opened by a double click", () => {
	let browser: Browser;
	let folder: string;
	let page: Page;
	let complaints: string[];
	let requests: string[];

	beforeAll(async () => {
		folder = path.join(mkdtempSync(path.join(tmpdir(), "abstrata-folder-")), "Zug nach Köln #1");
		unzipFolder(path.join(inject("site"), "offline.zip"), folder);
		browser = await openBrowser();
	});
	afterAll(async () => {
		await browser.close();
		rmSync(path.dirname(folder), { recursive: true, force: true });
	});
	afterEach(() => browser.contexts()[0]?.close());

	const open = async (name: string) => {
		page = await (await browser.newContext()).newPage();
		complaints = [];
		requests = [];
		page.on("console", (message) => {
			if (["error", "warning"].includes(message.type())) complaints.push(message.text());
		});
		page.on("pageerror", (error) => complaints.push(error.message));
		page.on("requestfailed", (request) => {
			// Left while it was still loading: the test is faster than a reader.
			if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(request.url());
		});
		page.on("request", (request) => requests.push(request.url()));
		await page.goto(pathToFileURL(path.join(folder, "survey", name)).href);
	};
	const isQuiet = () => {
		expect(complaints).toEqual([]);
		expect(requests.filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
	};

	it("leads nowhere that is not there", () => {
		const root = path.join(folder, "survey");
		const files = readdirSync(root, { recursive: true, encoding: "utf8" });
		for (const file of files.filter((name) => name.endsWith(".html"))) {
			const html = readFileSync(path.join(root, file), "utf8");
			for (const [, address = ""] of html.matchAll(/<[^>]*\s(?:href|src|action)="([^"#]+)/gu)) {
				if (/^[a-z]+:/u.test(address)) continue;
				const [name = ""] = address.split("?");
				expect(files, `${file}: ${address}`).toContain(path.join(path.dirname(file), name));
			}
		}
	});

	it("is small", () => {
		expect(statSync(path.join(inject("site"), "offline.zip")).size).toBeLessThanOrEqual(1_150_000);
	});

	it("is read: from the first page to a theme, its filter, a paper with formulas, and the map", async () => {
		await open("index.html");
		await page.getByRole("link", { name: "Quantization", exact: true }).first().click();
		await page.getByLabel("Filter").fill("binary");
		const entries = page.locator(".entries > li:visible");
		await expect.poll(() => entries.count()).toBeLessThan(13);
		await entries.first().getByRole("heading").getByRole("link").click();
		await expect.poll(() => page.locator("h1").textContent()).toBeTruthy();
		await page.getByRole("link", { name: "Formulas" }).click();
		await page.waitForURL(/formulas/u);
		const faces = () =>
			page.evaluate(() =>
				Array.from(document.fonts, ({ family, status }) => `${family} ${status}`),
			);
		await expect.poll(faces).toContain("KaTeX_Math loaded");
		// A place holder is a font of the system, which may have none of its names.
		const failed = (await faces()).filter((face) => face.endsWith("error"));
		expect(failed.filter((face) => !face.includes("Place"))).toEqual([]);
		await page.goto(pathToFileURL(path.join(folder, "survey", "map", "index.html")).href);
		await page.locator("svg a").first().click();
		await expect.poll(() => page.locator("article h1").textContent()).toBeTruthy();
		isQuiet();
	});

	it("is searched, with filters, and opens what it found with its words marked", async () => {
		await open("index.html");
		await page.getByLabel("Search titles and abstracts").fill("prunning");
		await page.keyboard.press("Enter");
		const hits = page.locator(".hit");
		await hits.first().waitFor();
		await expect.poll(() => page.getByRole("status").textContent()).toContain("pruning");
		const all = await page.getByRole("status").textContent();
		await page.getByRole("checkbox", { name: /^Parameter-efficient/u }).check();
		await page.waitForFunction(
			(before) => document.querySelector("[role=status]")?.textContent !== before,
			all,
		);
		await hits.first().locator(".star").click();
		await hits.first().getByRole("link").click();
		await page.locator("article mark").first().waitFor();
		await page.locator('article .star[aria-pressed="true"]').waitFor();
		isQuiet();
	});

	it("answers in the dialog of any page with little work, and then with less", async () => {
		await open("about/index.html");
		await page.keyboard.press("/");
		const field = page.getByRole("dialog").getByRole("searchbox");
		// 0.4 to 0.62 by the pace of the machine; it makes the index of words.
		expect(await workOf(() => field.fill("ell_2"))).toBeLessThan(0.8);
		await page.getByRole("dialog").getByRole("status").waitFor();
		expect(await workOf(() => field.fill("structured pruning"), "LoRAPrune")).toBeLessThan(0.15);
		await field.fill("ell_2");
		await page.locator(".hit", { hasText: "Even your Teacher" }).waitFor();
		await expect.poll(() => page.locator("dialog .hit").first().textContent()).toBeTruthy();
		await field.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.locator("article h1").waitFor();
		isQuiet();
	});

	/** CPU seconds of the page from an action to a hit; the time of a clock depends on what else runs. */
	async function workOf(action: () => Promise<void>, hit = ""): Promise<number> {
		const session = await page.context().newCDPSession(page);
		await session.send("Performance.enable", { timeDomain: "threadTicks" });
		const worked = async () => {
			const { metrics } = await session.send("Performance.getMetrics");
			return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
		};
		const before = await worked();
		await action();
		await page.locator(".hit", { hasText: hit }).first().waitFor();
		return (await worked()) - before;
	}
});
