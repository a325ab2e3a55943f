import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import type { PaperData } from "../../src/list/core/paperData.ts";
import type { ListedPaper } from "../../src/list/core/readerList.ts";
import { serveFolder } from "../../src/serve/serveFolder.ts";
import { violations } from "../support/violations.ts";

const KEY = "abstrata /survey/ list";
const PROVABLE = "on-the-provable-advantage-of-unsupervised-pretraining";
const PLAIN = "boundary-aware-segmentation-network-for-mobile-and-web-applications";
const THREE: readonly ListedPaper[] = [
	{ slug: PROVABLE, note: "Read §3 <b>again</b>." },
	{ slug: PLAIN },
	{ slug: "no-longer-there", group: "Later" },
];

let server: Server;
let browser: Browser;
let base: string;
let papers: readonly PaperData[];
let contexts: BrowserContext[] = [];
let complaints: string[] = [];

beforeAll(async () => {
	server = await serveFolder(inject("site"), "/survey/", 0);
	base = `http://localhost:${(server.address() as AddressInfo).port}/survey/`;
	papers = JSON.parse(readFileSync(path.join(inject("site"), "list/papers.json"), "utf8"));
	browser = await openBrowser();
});
afterEach(async () => {
	await Promise.all(contexts.map((context) => context.close()));
	contexts = [];
	expect(complaints).toEqual([]);
});
afterAll(async () => {
	await browser?.close();
	server?.close();
});

/** Opens a page; `kept` stands in the device's storage before. */
async function visit(
	address: string,
	{ kept, ...options }: BrowserContextOptions & { kept?: string } = {},
): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
	contexts.push(context);
	complaints = [];
	const page = await context.newPage();
	page.on("pageerror", ({ message }) => complaints.push(message));
	page.on("console", (message) => {
		if (message.type() === "error") complaints.push(message.text());
	});
	if (kept !== undefined) {
		await page.goto(`${base}404.html`);
		await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, kept]);
	}
	await page.goto(base + address, { waitUntil: "networkidle" });
	return page;
}

const listPage = (kept: readonly ListedPaper[], options: BrowserContextOptions = {}) =>
	visit("list/", { ...options, kept: JSON.stringify({ version: 1, papers: kept }) });
const keptPapers = (page: Page): Promise<ListedPaper[]> =>
	page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"papers":[]}').papers, KEY);
const slugs = async (page: Page) => (await keptPapers(page)).map(({ slug }) => slug);
const entry = (page: Page, slug: string) => page.locator(`li[data-slug="${slug}"]`);
const upload = (page: Page, text: string) =>
	page.setInputFiles("#file", {
		name: "list.json",
		mimeType: "application/json",
		buffer: Buffer.from(text),
	});

describe("a star", () => {
	it("puts a paper on the list from its page and from its theme's, and takes it off", async () => {
		const page = await visit(`papers/${PLAIN}/`);
		const star = page.getByRole("button", { name: /^Put “Boundary-Aware .*” on my list$/u });
		await expect.poll(() => star.getAttribute("aria-pressed")).toBe("false");
		const { width, height } = (await star.boundingBox())!;
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		await star.press("Enter");
		await expect.poll(() => star.getAttribute("aria-pressed")).toBe("true");
		await expect.poll(() => page.getByRole("link", { name: "My list 1" }).isVisible()).toBe(true);

		await page.goto(`${base}themes/quantization/`);
		const stars = page.locator(".entries .star");
		await expect.poll(() => stars.count()).toBe(13);
		await stars.nth(1).click();
		await expect.poll(() => page.getByRole("link", { name: "My list 2" }).isVisible()).toBe(true);
		await page.reload();
		await expect.poll(() => page.locator('.entries .star[aria-pressed="true"]').count()).toBe(1);
		expect((await slugs(page))[0]).toBe(PLAIN);

		await page.goto(`${base}papers/${PLAIN}/`);
		await page.getByRole("button", { name: /on my list$/u }).click();
		await expect.poll(() => slugs(page)).toHaveLength(1);
		await expect.poll(() => slugs(page)).not.toContain(PLAIN);
	});

	it("stands by each hit of a search, on its page and in the dialog", async () => {
		const page = await visit("search/?q=LoRAPrune");
		const hit = page.locator(".hit").first();
		const star = hit.getByRole("button", { name: /^Put “LoRAPrune.*” on my list$/u });
		await star.waitFor();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await expect.poll(() => star.getAttribute("aria-pressed")).toBe("true");
		const [slug = ""] = await slugs(page);
		expect(await hit.getByRole("link").getAttribute("href")).toContain(`/papers/${slug}/`);
		await page.getByRole("searchbox", { name: "Search the survey" }).fill("pruning");
		await expect.poll(() => page.locator(".hit .star").count()).toBe(8);
		await page.getByRole("button", { name: /^Show more/u }).click();
		await expect.poll(() => page.locator(".hit .star").count()).toBe(16);
		await expect.poll(() => page.locator('.hit .star[aria-pressed="true"]').count()).toBe(1);

		await page.goto(`${base}themes/pruning/`);
		await page.keyboard.press("/");
		await page.getByRole("dialog").getByRole("searchbox").fill("LoRAPrune");
		const other = page.locator("dialog .hit .star").first();
		await expect.poll(() => other.getAttribute("aria-pressed")).toBe("true");
		await other.click();
		await expect.poll(() => slugs(page)).toEqual([]);
		await page.getByRole("button", { name: "Close" }).click();
		await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
	});

	it("says in a sentence when nothing can be kept, there is no room, or what is kept is broken", async () => {
		for (const breakIt of [
			() => {
				Object.defineProperty(window, "localStorage", {
					get() {
						throw new DOMException("forbidden", "SecurityError");
					},
				});
			},
			() => {
				Storage.prototype.setItem = () => {
					throw new DOMException("full", "QuotaExceededError");
				};
			},
			() => localStorage.setItem("abstrata /survey/ list", "{"),
		]) {
			const page = await visit("about/");
			await page.addInitScript(breakIt);
			await page.goto(`${base}papers/${PLAIN}/`);
			const star = page.locator(".star");
			await star.click();
			await star.click();
			await expect.poll(() => page.getByRole("alert").count()).toBe(1);
			await expect.poll(() => star.getAttribute("aria-pressed")).toBe("false");

			await page.keyboard.press("/");
			const dialog = page.getByRole("dialog");
			await dialog.getByRole("searchbox").fill("LoRAPrune");
			await dialog.locator(".star").first().click();
			await dialog.getByRole("alert").getByText("could not be saved").waitFor();
			await expect.poll(() => page.getByRole("alert").count()).toBe(1);
		}
		const page = await visit("list/", { kept: '{"version":7}' });
		await page.getByText("cannot be read. version should be 1, but is 7.").waitFor();
		page.once("dialog", (dialog) => dialog.accept());
		await page.getByRole("button", { name: "Clear the list" }).click();
		await expect.poll(() => page.getByText("No paper is on it yet").isVisible()).toBe(true);
	});
});

describe("the list's page", () => {
	it("orders by buttons, keys, dragging and sorting, and keeps the order", async () => {
		const page = await listPage(THREE);
		const [first, second] = [entry(page, PROVABLE), entry(page, PLAIN)];
		await first.getByRole("button", { name: /^Down/u }).click();
		await expect.poll(() => slugs(page)).toEqual([PLAIN, PROVABLE, "no-longer-there"]);
		await expect.poll(() => page.getByRole("status").textContent()).toContain("is number 2");
		await page.keyboard.press("Alt+ArrowUp");
		await expect.poll(() => slugs(page)).toEqual([PROVABLE, PLAIN, "no-longer-there"]);
		await second.locator(".handle").dragTo(first, { targetPosition: { x: 20, y: 5 } });
		await expect.poll(() => slugs(page)).toEqual([PLAIN, PROVABLE, "no-longer-there"]);
		await page.getByRole("button", { name: "by date" }).click();
		await expect.poll(() => slugs(page)).toEqual([PROVABLE, PLAIN, "no-longer-there"]);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => slugs(page)).toEqual([PLAIN, PROVABLE, "no-longer-there"]);
		await page.reload();
		await page.locator("[data-slug]").first().waitFor();
		const shown = await page
			.locator("[data-slug]")
			.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.slug));
		expect(shown).toEqual([PLAIN, PROVABLE, "no-longer-there"]);
	});

	it("groups, names groups, and keeps notes as they are typed", async () => {
		const page = await listPage(THREE);
		await page.getByLabel(/^Note on Boundary-Aware/u).pressSequentially("<i>one</i>\ntwo");
		expect((await keptPapers(page))[1]?.note).toBe("<i>one</i>\ntwo");
		await page.getByLabel(/^Group of Boundary-Aware/u).fill("Vision");
		await page.keyboard.press("Tab");
		await expect
			.poll(() => page.locator("h2 .name").allTextContents())
			.toEqual(["Later", "Vision"]);
		await page.getByRole("button", { name: "Up: the group Vision" }).click();
		await page.getByRole("button", { name: "Rename: the group Later" }).click();
		await page.keyboard.type("<u>Soon</u>");
		await page.keyboard.press("Enter");
		await page.reload();
		await expect
			.poll(() => page.locator("h2 .name").allTextContents())
			.toEqual(["Vision", "<u>Soon</u>"]);
		await expect
			.poll(() => page.getByLabel(/^Note on Boundary-Aware/u).inputValue())
			.toBe("<i>one</i>\ntwo");
		await expect
			.poll(() => page.locator("#counts").textContent())
			.toBe("3 papers, 2 groups, 2 notes");
		await expect.poll(() => page.locator("main :is(i, u, b)").count()).toBe(0);
		await page.getByText("This survey no longer has this paper.").waitFor();
	});

	it("removes and clears, and both can be undone", async () => {
		const page = await listPage(THREE);
		await entry(page, PLAIN)
			.getByRole("button", { name: /^Remove/u })
			.click();
		await expect.poll(() => slugs(page)).toEqual([PROVABLE, "no-longer-there"]);
		await page.keyboard.press("Enter");
		await expect.poll(() => keptPapers(page)).toEqual(THREE);
		await page.getByRole("button", { name: "Clear the list" }).click();
		await expect.poll(() => page.getByText("No paper is on it yet").isVisible()).toBe(true);
		await page.getByRole("button", { name: "Undo" }).click();
		await expect.poll(() => keptPapers(page)).toEqual(THREE);
	});

	it("is downloaded, and read on another device", async () => {
		const page = await listPage(THREE);
		const download = async (format: string) => {
			await page.getByLabel("Format").selectOption(format);
			const [file] = await Promise.all([
				page.waitForEvent("download"),
				page.getByRole("button", { name: "Download" }).click(),
			]);
			expect(file.suggestedFilename()).toBe(`my-list.${format}`);
			return readFileSync(await file.path(), "utf8");
		};
		const text = await download("json");
		const known = [PROVABLE, PLAIN].map((slug) => papers.find((paper) => paper.slug === slug)!);
		expect(await download("bib")).toBe(known.map(({ citation }) => citation.bibtex).join("\n"));
		expect(await download("md")).toContain(`](<${base}papers/${PLAIN}/>)`);

		const other = await visit("list/");
		await upload(other, text);
		await other.getByText("list.json has 3 papers, 1 of them not in this survey.").waitFor();
		await expect.poll(() => keptPapers(other)).toEqual(THREE);

		const third = await listPage([{ slug: PLAIN, note: "Mine." }]);
		await upload(third, text);
		await third.getByRole("button", { name: "Add to my list" }).click();
		await expect
			.poll(() => keptPapers(third))
			.toEqual([{ slug: PLAIN, note: "Mine." }, THREE[0], THREE[2]]);
		await upload(third, text);
		await third.getByRole("button", { name: "Replace my list" }).click();
		await expect.poll(() => keptPapers(third)).toEqual(THREE);
	});

	it("reads no hostile file", async () => {
		const page = await listPage(THREE);
		for (const file of [
			"<script>alert(1)</script>",
			'{"version":1,"papers":[{"slug":"<img src=x onerror=alert(1)>"}]}',
			'{"version":1,"papers":[{"slug":"../x"}]}',
			"",
		]) {
			await upload(page, file);
			await page.getByText("list.json is no list of papers.").waitFor();
			await expect.poll(() => keptPapers(page)).toEqual(THREE);
			await page.setInputFiles("#file", []);
		}
		const markup = '<img src=x onerror="alert(1)">';
		await upload(
			page,
			JSON.stringify({ version: 1, papers: [{ slug: "x", note: markup, group: markup }] }),
		);
		await page.getByRole("button", { name: "Replace my list" }).click();
		await expect.poll(() => page.locator("h2 .name").textContent()).toBe(markup);
		await expect.poll(() => page.locator("main img").count()).toBe(0);
	});

	it("follows what another tab does", async () => {
		const page = await listPage([]);
		const other = await page.context().newPage();
		await other.goto(`${base}papers/${PLAIN}/`);
		await other.locator(".star").click();
		await entry(page, PLAIN).waitFor();
		await expect.poll(() => page.getByRole("link", { name: "My list 1" }).isVisible()).toBe(true);
	});

	it.each(["light", "dark"] as const)("has nothing for axe to find: %s", async (colorScheme) => {
		const page = await listPage(THREE, { colorScheme, bypassCSP: true });
		expect(await violations(page)).toEqual([]);
	});

	it("never scrolls sideways on a phone", async () => {
		const page = await listPage(THREE, { viewport: { width: 375, height: 780 } });
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
			.toBeLessThanOrEqual(375);
	});
});

describe("without JavaScript", () => {
	it("there is no star, and the list says what it needs", async () => {
		const options = { javaScriptEnabled: false };
		const paper = await visit(`papers/${PLAIN}/`, options);
		await expect.poll(() => paper.getByRole("button").count()).toBe(0);
		const list = await visit("list/", options);
		await expect.poll(() => list.locator("noscript p").isVisible()).toBe(true);
		await expect
			.poll(() => list.locator("main :is(button, input, select)").locator("visible=true").count())
			.toBe(0);
	});
});

describe("on paper", () => {
	const onPaper = async (page: Page) => {
		await page.emulateMedia({ media: "print", colorScheme: "dark" });
		await expect
			.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
			.toBe("rgb(255, 255, 255)");
		await expect
			.poll(() => page.locator(".site, .star, .controls, .views").locator("visible=true").count())
			.toBe(0);
		return page;
	};
	/** The place of what a page shows: folded parts have none. */
	const heights = (page: Page, selector: string) =>
		page
			.locator(selector)
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

	it("a theme has numbered papers, to which its essay refers, and all that was folded", async () => {
		const page = await onPaper(await visit("themes/quantization/", { javaScriptEnabled: false }));
		const numbers = await page
			.locator(".entries .title")
			.evaluateAll((all) => all.map((one) => getComputedStyle(one, "::before").content));
		expect(numbers).toEqual(numbers.map((_, index) => `"${index + 1}"`));
		const cites = await page.locator(".cite:not(.beyond)").evaluateAll((all) =>
			all.map((cite) => ({
				number: Number((cite as HTMLElement).dataset.number),
				address: cite.querySelector("a")?.getAttribute("href"),
			})),
		);
		expect(cites.length).toBeGreaterThan(5);
		const entries = await page
			.locator(".entries .title a")
			.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
		for (const { number, address } of cites) {
			if (entries.includes(address ?? "")) expect(entries[number - 1]).toBe(address);
			else await expect.poll(() => page.locator(`#cited-${number}`).isVisible()).toBe(true);
		}
		for (const height of await heights(page, ".figure-data table"))
			expect(height).toBeGreaterThan(20);
	});

	it("the findings are open, and a paper shows the text that was chosen", async () => {
		const findings = await onPaper(await visit("findings/"));
		for (const height of await heights(findings, "details > :not(summary)"))
			expect(height).toBeGreaterThan(10);
		const paper = await visit(`papers/${PROVABLE}/`);
		await paper.getByLabel("as listed").check();
		await onPaper(paper);
		await expect.poll(() => paper.locator(".listed").isVisible()).toBe(true);
		await expect.poll(() => paper.locator(".abstract").isVisible()).toBe(false);
	});

	it("a list is a digest: entries with number, abstract, note and address, without its tools", async () => {
		const page = await onPaper(await listPage(THREE));
		await expect.poll(() => page.getByRole("button").locator("visible=true").count()).toBe(0);
		await expect
			.poll(() => page.locator("main :is(input, textarea, select)").locator("visible=true").count())
			.toBe(0);
		await expect
			.poll(() => entry(page, PROVABLE).locator(".printed").textContent())
			.toBe(THREE[0]?.note);
		await expect.poll(() => entry(page, PROVABLE).locator(".katex").first().isVisible()).toBe(true);
		for (const height of await heights(page, ".abstract")) expect(height).toBeGreaterThan(50);
		await entry(page, PLAIN)
			.getByText(`${base.replace("http://", "")}papers/${PLAIN}`)
			.waitFor();
		await expect.poll(() => page.getByText(/printed on \d+ \w+ \d{4}/u).isVisible()).toBe(true);
	});

	it("a search has all its hits with their summaries", async () => {
		const page = await visit("search/?q=pruning");
		await page.locator(".hit h2").first().waitFor();
		await page.evaluate(() => {
			window.print = () => document.body.append(document.createElement("dialog"));
		});
		await page.keyboard.press("Control+p");
		await page.locator("dialog").waitFor({ state: "attached" });
		await onPaper(page);
		const count = Number.parseInt(
			(await page.locator(".search-page [role=status]").textContent()) ?? "",
			10,
		);
		await expect.poll(() => page.locator(".hit:visible").count()).toBe(count);
		await expect.poll(() => page.locator(".hit .summary:visible").count()).toBe(count);
	});
});
