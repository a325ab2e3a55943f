import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { files } from "../digest/files.ts";
import { type Edition, editions } from "../support/editions.ts";
import { runBuild } from "../support/runBuild.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata-across-site-"));
const [content, out] = [path.join(work, "content"), path.join(work, "out")];
const SITE = "https://survey.example";
const PIECE = "across/rounds/";
let browser: Browser;
let said = "";

beforeAll(async () => {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
		writeFileSync(path.join(content, file), text);
	}
	const { code, stderr } = await runBuild(
		...["--content", content, "--out", out, "--base", "/survey/", "--site", SITE, "--no-digests"],
	);
	if (code !== 0) throw new Error(stderr);
	said = stderr;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	rmSync(work, { recursive: true, force: true });
});

const read = (file: string) => readFileSync(path.join(out, file), "utf8");
const page = (address: string) => parseHTML(read(`${address}index.html`)).document;

describe("a piece across themes", () => {
	it("has a page with its question, its papers by theme, and what it cites beside them", () => {
		const document = page(PIECE);
		expect(document.querySelector("h1")?.textContent).toBe("Which weights go");
		expect(document.querySelector(".lead")?.textContent).toBe("Which weights go first?");
		expect(
			Array.from(document.querySelectorAll(".papers :is(h3, h4)"), (one) => one.textContent.trim()),
		).toEqual(["Nets", "Quantized Nets", "Unfiled", "Undated Work"]);
		expect(document.querySelectorAll(".background li")).toHaveLength(1);
		const [description] = document.querySelectorAll("meta[name=description]");
		expect(description?.getAttribute("content")).toBe("Two answers.");
	});

	it("is led to from the front page, the search, its themes and its papers, and from no others", () => {
		const leads = (address: string) =>
			Array.from(page(address).querySelectorAll(`main a[href="/survey/${PIECE}"]`)).length;
		expect(["", "search/", "themes/nets/", "themes/unfiled/"].map(leads)).toEqual([1, 1, 1, 1]);
		expect(["quantized-nets", "undated-work"].map((slug) => leads(`papers/${slug}/`))).toEqual([
			1, 1,
		]);
		expect(leads("papers/pruned-nets/")).toBe(0);
		expect(read("llms.txt")).toContain(`${SITE}/survey/${PIECE}`);
		const sitemaps = readdirSync(out).filter((name) => /^sitemap-\d/u.test(name));
		expect(sitemaps.map(read).join("")).toContain(`${SITE}/survey/${PIECE}`);
	});
});

describe("a classic", () => {
	it("stands below the essays that cite it alone, each with its address", () => {
		const works = (address: string) =>
			Array.from(page(address).querySelectorAll(".background li"), (item) => ({
				text: item.textContent.replace(/\s+/gu, " ").trim(),
				address: item.querySelector("a")?.getAttribute("href"),
			}));
		expect(works("themes/nets/")).toEqual([
			{
				text: "LeCun, Y., Denker, J., & Solla, S. (1990). Optimal Brain Damage. example.org/obd",
				address: "https://example.org/obd",
			},
		]);
		expect(works(PIECE)).toEqual([
			{ text: "Hastie, T. (1990). Additive Models.", address: undefined },
		]);
		expect(works("themes/unfiled/")).toEqual([]);
		expect(said).toContain("background.bib: 3 references, of which essays cite 2");
	});

	it("is described by its place in the list, and leads there where it has no address", () => {
		for (const [address, name, href] of [
			["themes/nets/", "LeCun et al. 1990", "https://example.org/obd"],
			[PIECE, "classic", "#background-hastie1990"],
		] as const) {
			const link = page(address).querySelector(".beyond > a");
			expect(link?.textContent).toBe(name);
			expect(link?.getAttribute("href")).toBe(href);
			const described = page(address).getElementById(link?.getAttribute("aria-describedby") ?? "");
			expect(described?.textContent).toContain("(1990)");
		}
	});
});

describe("evidence", () => {
	it("is a letter with a name beside a citation, with a legend where there is one", () => {
		const marks = (address: string) =>
			Array.from(page(address).querySelectorAll(".cite > .evidence"), (mark) => [
				mark.textContent.trim(),
				mark.getAttribute("aria-label"),
				mark.getAttribute("title"),
			]);
		expect(marks("themes/nets/")).toEqual([["e", "an experiment", "an experiment"]]);
		expect(marks(PIECE)).toEqual([["a", "an assertion", "an assertion"]]);
		expect(page(PIECE).querySelector(".legend")?.textContent.replace(/\s+/gu, " ").trim()).toBe(
			"The small letters say what an abstract offers for a claim: t a theorem, e an experiment, a only its word. All are taken from the abstracts alone.",
		);
	});
});

describe.each(["hosted", "folder"] as const)("a reader of the %s edition", (name) => {
	let edition: Edition;
	beforeAll(async () => {
		edition = await editions[name](browser, out);
	});
	afterAll(() => edition.close());

	it("sees the whole reference at a classic, the grade in a card, and asks nobody else", async () => {
		const page = await edition.open(PIECE);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(new URL(request.url()).host));
		await page.reload();
		const note = page.locator(".beyond .about");
		expect(await note.isVisible()).toBe(false);
		await page.locator(".beyond > a").hover();
		await expect.poll(() => note.textContent()).toContain("Additive Models");
		expect(await note.textContent()).toContain("Not in the listings");
		await page.keyboard.press("Escape");
		await expect.poll(() => note.isVisible()).toBe(false);
		await page.locator(".cite:has(.evidence) > a").hover();
		await expect
			.poll(() => page.locator(".cite:has(.evidence) .about").textContent())
			.toContain("an assertion");
		expect(asked.filter((host) => host !== new URL(page.url()).host)).toEqual([]);
		await page.emulateMedia({ media: "print" });
		const printed = await page
			.locator(".beyond")
			.evaluate((cite) => getComputedStyle(cite, "::after").content);
		expect(printed).toMatch(/Hastie 1990|attr\(data-name\)/u);
		await page.close();
	});
});
