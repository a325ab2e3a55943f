import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { listing } from "../support/compose.ts";
import { type Edition, editions } from "../support/editions.ts";
import { runBuild } from "../support/runBuild.ts";
import { violations } from "../support/violations.ts";

const CONTENT = path.join(import.meta.dirname, "people");

let browser: Browser;
let folder: string;
let site: string;

beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), "abstrata-people-"));
	site = path.join(folder, "survey");
	const options = ["--out", site, "--base", "/survey/", "--no-digests"];
	const { code, stderr } = await runBuild("--content", CONTENT, ...options);
	if (code !== 0) throw new Error(`The survey could not be built:\n${stderr}`);
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
	rmSync(path.join(CONTENT, "papers"), { recursive: true, force: true });
});

const titles = (page: Page) => page.locator(".hit h2").allTextContents();
const find = (page: Page) => page.getByRole("searchbox", { name: "Search the survey" });

describe.each(["hosted", "folder"] as const)("a survey with names, %s", (name) => {
	let edition: Edition;
	beforeAll(async () => {
		edition = await editions[name](browser, site);
	});
	afterAll(() => edition.close());

	it.each([
		["Anna", ["lakes", "ponds", "rivers"]],
		["Family299", ["oceans"]],
		["NeurIPS", ["lakes", "ponds", "rivers"]],
		["stat.ML", ["lakes"]],
		["2403.00001", ["lakes"]],
		["arXiv:2403.00001v2", ["lakes"]],
		["arXiv 2403.00001", ["lakes"]],
		["https://arxiv.org/abs/2403.00001v1", ["lakes"]],
		["10.1145/3292500.3330701", ["rivers"]],
		["https://doi.org/10.1145/3292500.3330701", ["rivers"]],
		["10.1145/32925", ["rivers"]],
		["PMID: 12345678", ["ponds"]],
		["12345678", ["ponds"]],
	])("finds by “%s”", async (typed, found) => {
		const page = await edition.open("search/");
		await find(page).pressSequentially(typed);
		const foundTitles = async () =>
			(await titles(page)).map((title) => title.split(" ").at(-1)).toSorted();
		await expect.poll(foundTitles).toEqual(found);
		await page.close();
	});

	it.each(["Müller", "muller", "Müll"])("finds the author by “%s”", async (typed) => {
		const page = await edition.open("search/");
		await find(page).pressSequentially(typed);
		await expect
			.poll(() => titles(page))
			.toEqual(expect.arrayContaining(["Pruning ponds", "Pruning rivers"]));
		await page.close();
	});

	it("names the first authors of a hit, and the one who was asked for", async () => {
		const page = await edition.open("search/");
		await find(page).pressSequentially("Family299");
		await expect
			.poll(() => page.locator(".hit .meta").first().textContent())
			.toContain(
				"Given0 Family000, Given1 Family001, Given2 Family002 … Given299 Family299 et al.",
			);
		await page.close();
	});

	it("is filtered by author, venue and category, by keys alone; the address keeps it", async () => {
		const page = await edition.open("search/");
		await find(page).pressSequentially("pruning");
		const author = page.getByRole("group", { name: "Author" });
		const anna = author.getByRole("checkbox", { name: /^Anna Müller/u });
		await anna.focus();
		await page.keyboard.press("Space");
		await expect.poll(() => page.url()).toContain("author=Anna+M%C3%BCller");
		const venue = page.getByRole("group", { name: "Venue" });
		expect(await venue.getByRole("checkbox").count()).toBe(1);
		await page.getByRole("checkbox", { name: /^stat\.ML/u }).focus();
		await page.keyboard.press("Space");
		await expect.poll(() => titles(page)).toEqual(["Pruning lakes"]);
		await page.goBack();
		await expect.poll(async () => (await titles(page)).length).toBe(3);
		expect(await anna.isChecked()).toBe(true);
		await page.close();
	});

	it("finds an author among many by typing", async () => {
		const page = await edition.open("search/");
		await find(page).pressSequentially("quantizing");
		const author = page.getByRole("group", { name: "Author" });
		await expect.poll(() => author.getByRole("checkbox").count()).toBe(12);
		await author.getByRole("searchbox").pressSequentially("orsted");
		await expect.poll(() => author.getByRole("checkbox").count()).toBeLessThan(12);
		await author.getByRole("searchbox").fill("family123");
		await author.getByRole("checkbox", { name: /^Given123 Family123/u }).check();
		await expect.poll(() => titles(page)).toEqual(["Quantizing oceans"]);
		await page.close();
	});
});

describe("the pages of authors and venues", () => {
	let edition: Edition;
	beforeAll(async () => {
		edition = await editions.hosted(browser, site);
	});
	afterAll(() => edition.close());

	it("lead from the paper to its authors, and from them to their papers", async () => {
		const page = await edition.open("papers/pruning-rivers/");
		const authors = page.locator(".authors");
		await authors.getByRole("link", { name: "Anna Müller", exact: true }).click();
		expect(await page.locator(".papers h2").allTextContents()).toEqual([
			expect.stringContaining("ponds"),
			expect.stringContaining("lakes"),
			expect.stringContaining("rivers"),
		]);
		expect(await page.locator(".facts").textContent()).toMatch(/John Smith.*NeurIPS 3.*2023/su);
		await page.getByRole("link", { name: "Authors" }).first().click();
		const entry = page.locator("#entry-hans-orsted");
		expect(await entry.textContent()).toMatch(/^Ørsted, Hans\s+Pruning rivers; Quantizing brooks/u);
		expect(await page.locator("main").textContent()).toMatch(/Smith, J\..*Smith, John/su);
		await page.close();
	});

	it("show what a paper’s listing tells, and leave the rest unsaid", async () => {
		const page = await edition.open("papers/pruning-rivers/");
		const header = await page.locator("article header").textContent();
		expect(header).toMatch(
			/NeurIPS 2021, vol\. 12, pp\. 1–20 · cited 12 times by 10 September 2024, as listed in papers\.json/u,
		);
		expect(
			await page.getByRole("link", { name: "ORCID iD of Anna Müller" }).getAttribute("href"),
		).toBe("https://orcid.org/0000-0001-2345-6789");
		expect(await page.getByRole("link", { name: "doi:10.1145" }).getAttribute("href")).toBe(
			"https://doi.org/10.1145/3292500.3330701",
		);
		await page.goto(page.url().replace("pruning-rivers", "quantizing-brooks"));
		expect(await page.locator("article").textContent()).not.toMatch(/unknown|cited|Identifiers/iu);
		await page.close();
	});

	it("fold hundreds of authors, without a script too", async () => {
		const page = await edition.open("papers/quantizing-oceans/");
		const last = page.getByRole("link", { name: "Given299 Family299" });
		expect(await last.isVisible()).toBe(false);
		await page.getByText("and 290 more").click();
		expect(await last.isVisible()).toBe(true);
		await page.close();
	});

	it.each([
		"authors/",
		"authors/anna-muller/",
		"venues/",
		"venues/neurips/",
		"papers/quantizing-seas/",
	])("are accessible and show hostile names as text: %s", async (address) => {
		const base = (await edition.open("")).url();
		const page = await (await browser.newContext({ bypassCSP: true })).newPage(); // for axe
		let spoke = false;
		page.on("dialog", () => {
			spoke = true;
		});
		await page.goto(base + address);
		expect(await violations(page)).toEqual([]);
		await page.setViewportSize({ width: 375, height: 700 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true,
		);
		expect(spoke).toBe(false);
		expect(await page.locator("img[src=x]").count()).toBe(0);
		await page.close();
	});
});

it("a survey without names has neither pages nor links of them", async () => {
	const content = path.join(folder, "nameless");
	mkdirSync(path.join(content, "listings"), { recursive: true });
	const text = listing("Dec 30", {
		"A first paper": "Jun 5, 2024",
		"A second paper": "Jun 6, 2023",
	});
	writeFileSync(path.join(content, "listings", "a.txt"), text);
	const bare = path.join(folder, "bare");
	const options = ["--out", bare, "--base", "/survey/", "--no-digests"];
	expect(await runBuild("--content", content, ...options)).toMatchObject({ code: 0 });
	const edition = await editions.hosted(browser, bare);
	const page = await edition.open("");
	expect(await page.locator('a[href*="authors/"], a[href*="venues/"]').count()).toBe(0);
	expect(["authors", "venues"].filter((name) => existsSync(path.join(bare, name)))).toEqual([]);
	await edition.close();
});
