import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { unzipFolder } from "../support/unzipFolder.ts";

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

	// 0.1 MB of it are the names, venues and identifiers of 126 papers, and three references to each.
	// The whole of its own face and a figure for each theme are 0.06 MB of it; long essays, tables with their
	// phrases, the indexes of ten narrower themes and five pieces across are 0.4 MB.
	it("is small", () => {
		expect(statSync(path.join(inject("site"), "offline.zip")).size).toBeLessThanOrEqual(1_830_000);
	});

	it("is read: from the first page to a theme, its filter, a paper with formulas, and the map", async () => {
		await open("index.html");
		await page.getByRole("link", { name: "Quantization", exact: true }).first().click();
		await page.getByLabel("Filter", { exact: true }).fill("binary");
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
		await page.getByRole("application").focus();
		await page.keyboard.press("Enter");
		await page.locator(".paper-sheet .title").click();
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
