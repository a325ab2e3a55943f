import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";

/** Its papers and its table have pages of their own. */
const LOSSES = "themes/losses/";
const PAPERS = "themes/losses/papers/all/";
const WIDE = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 375, height: 800 } };

const visit = openSite();

const screens = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe("the page of a theme as a guide", () => {
	it.each([
		["a laptop", WIDE, 12, 6],
		["a phone", PHONE, 20, 13],
	])("is read on %s in a few screens, without what is folded", async (_, window, most, papers) => {
		const { page } = await visit(LOSSES, window);
		expect(await screens(page)).toBeLessThanOrEqual(most);
		await page.getByRole("link", { name: "a page of their own" }).click();
		await page.waitForURL(`**/${PAPERS}`);
		await page.getByRole("button", { name: "Open all" }).waitFor();
		expect(await screens(page)).toBeLessThanOrEqual(papers);
		await page.getByRole("button", { name: "Open all" }).click();
		expect(await screens(page)).toBeGreaterThan(papers);
		await page.getByRole("button", { name: "Close all" }).click();
		await expect.poll(() => screens(page)).toBeLessThanOrEqual(papers);
	});

	it("leads to the papers of each section of its essay, on their page", async () => {
		const { page } = await visit(LOSSES, WIDE);
		const topic = page.getByRole("navigation", { name: "Pages of: Papers" }).getByRole("link");
		const name = "Metrics as objectives";
		await topic.filter({ hasText: name }).click();
		await page.waitForURL(`**/${PAPERS}#topic-*`);
		expect(await page.locator(":target").textContent()).toBe(name);
		expect((await page.locator(":target").boundingBox())?.y).toBeLessThan(200);
	});

	it("has a card beside the line of each paper that it cites, and none over another", async () => {
		for (const theme of ["losses", "ssl", "theory", "applications"])
			for (const width of [1200, 1440]) {
				const { page } = await visit(`themes/${theme}/`, { viewport: { width, height: 900 } });
				const cards = await page.locator(".cite.card").evaluateAll((all) =>
					all.map((cite) => {
						const card = cite.querySelector(".about")!.getBoundingClientRect();
						const link = cite.querySelector("a")!.getBoundingClientRect();
						const essay = cite.closest(".essay")!.getBoundingClientRect();
						return {
							top: card.top,
							bottom: card.bottom,
							below: card.top - link.top,
							beside: card.left >= essay.right && card.right <= innerWidth,
						};
					}),
				);
				const cited = await page
					.locator(".cite:not(.beyond) > a")
					.evaluateAll((all) => new Set(all.map((link) => link.getAttribute("href"))).size);
				expect(cards.length).toBe(cited);
				for (const [index, { top, below, beside }] of cards.entries()) {
					expect(beside, theme).toBe(true);
					expect(top, theme).toBeGreaterThanOrEqual(cards[index - 1]?.bottom ?? 0);
					expect(Math.abs(below), `${theme}, ${width} px, card ${index}`).toBeLessThan(100);
				}
			}
	});

	it("opens a card that had no room for all, without moving those below it", async () => {
		const { page } = await visit("themes/theory/", WIDE);
		const cite = page.locator(".cite.card.line").first();
		await cite.scrollIntoViewIfNeeded();
		const heightOf = () =>
			cite.locator(".about > span").evaluate((card) => card.getBoundingClientRect().height);
		const after = page.locator(".cite.card .about").nth(5);
		const [height, top] = [await heightOf(), (await after.boundingBox())?.y];
		await cite.locator("> a").hover();
		expect(await heightOf()).toBeGreaterThan(height * 2);
		expect((await after.boundingBox())?.y).toBe(top);
	});

	it("keeps its contents in view and marks the section that is read", async () => {
		const { page } = await visit(LOSSES, WIDE);
		const current = page.locator(".contents [aria-current]");
		for (const name of ["Metrics as objectives", "Papers"]) {
			await page.getByRole("navigation", { name: "On this page" }).getByText(name).first().click();
			await expect.poll(() => current.allTextContents()).toEqual([name]);
			const box = await page.locator(".contents").boundingBox();
			expect(box?.y).toBeGreaterThanOrEqual(0);
			expect(box!.y + box!.height).toBeLessThanOrEqual(900);
		}
	});

	it("has them behind a button on a phone, which tells where one is", async () => {
		const { page } = await visit(LOSSES, PHONE);
		const button = page.locator(".contents button");
		const list = page.locator(".contents > ul");
		expect(await list.isVisible()).toBe(false);
		await button.click();
		await list.getByRole("link", { name: "Papers", exact: true }).click();
		await expect.poll(() => button.textContent()).toBe("Contents: Papers");
		expect(await list.isVisible()).toBe(false);
		const [bar, heading] = [
			await button.boundingBox(),
			await page.locator("#papers").boundingBox(),
		];
		expect(bar?.y).toBeGreaterThanOrEqual(0);
		expect(heading?.y).toBeGreaterThanOrEqual(bar!.y + bar!.height);
	});

	it("without script has its contents whole, and abstracts that open", async () => {
		const { page } = await visit(LOSSES, { ...PHONE, javaScriptEnabled: false });
		await expect.poll(() => page.locator(".contents > ul").isVisible()).toBe(true);
		await expect.poll(() => page.locator(".contents button").isVisible()).toBe(false);
		await page.getByRole("link", { name: "a page of their own" }).click();
		const abstract = page.locator(".row .abstract").first();
		await expect.poll(() => abstract.isVisible()).toBe(false);
		await page.locator(".row summary").first().click();
		await expect.poll(() => abstract.isVisible()).toBe(true);
	});

	it("opens what matches within, and shows what an address asks for", async () => {
		const { page } = await visit(`${PAPERS}?words=imbalance&year=2023`, WIDE);
		const rows = page.locator(".row:visible");
		await expect
			.poll(() => page.locator(".controls output").textContent())
			.toMatch(/^\d+ of 42 papers$/u);
		expect(await rows.count()).toBeGreaterThan(0);
		for (const row of await rows.all()) {
			const about = await row.locator(".title, .meta, summary").allTextContents();
			const isSeen = about.join(" ").toLowerCase().includes("imbalance");
			expect(isSeen || (await row.locator(".abstract").isVisible())).toBe(true);
			expect(about.join(" ")).toContain("2023");
		}
	});

	it("leaves its papers where they stand when it opens: what is put in anew is laid out anew", async () => {
		const { page } = await visit(PAPERS, WIDE);
		await page.addInitScript(() => {
			new MutationObserver((records) => {
				const moved = records.filter(
					({ target, removedNodes }) =>
						(target as Element).matches("ol.entries") && removedNodes.length > 0,
				);
				const { dataset } = document.documentElement;
				dataset.moved = String(Number(dataset.moved ?? 0) + moved.length);
			}).observe(document, { childList: true, subtree: true });
		});
		const moved = () => page.evaluate(() => Number(document.documentElement.dataset.moved));
		await page.reload();
		await page.locator("form.controls:not([hidden])").waitFor();
		expect(await moved()).toBe(0);
		await page.getByLabel("Order").selectOption("title");
		expect(await moved()).toBeGreaterThan(0);
	});

	it("is read by keys: from paper to paper, open, on the list, and the search", async () => {
		const { page, complaints } = await visit(PAPERS, WIDE);
		await page.locator("#papers").scrollIntoViewIfNeeded();
		const titles = await page.locator(".row .title").allTextContents();
		await page.locator(".row .star").first().waitFor();
		await page.evaluate(() => document.querySelector("#papers")!.scrollIntoView());
		await page.keyboard.press("j");
		await expect.poll(() => focused(page)).toBe(titles[0]?.trim());
		await page.keyboard.press("j");
		await expect.poll(() => focused(page)).toBe(titles[1]?.trim());
		await page.keyboard.press("o");
		await expect.poll(() => page.locator(".row .abstract:visible").count()).toBe(1);
		await page.keyboard.press("s");
		await expect.poll(() => page.locator('.row .star[aria-pressed="true"]').count()).toBe(1);
		await page.keyboard.press("k");
		await expect.poll(() => focused(page)).toBe(titles[0]?.trim());
		await page.keyboard.press("?");
		await expect.poll(() => page.getByRole("dialog", { name: "Keys" }).isVisible()).toBe(true);
		await page.getByLabel("use single letters as keys").uncheck();
		await page.keyboard.press("Escape");
		await page.keyboard.press("j");
		await page.waitForTimeout(200);
		expect(await focused(page)).toBe(titles[0]?.trim());
		await page.keyboard.press("Enter");
		await page.waitForURL("**/papers/**");
		expect(complaints).toEqual([]);
	});

	it("leads from paper to paper by keys, within its section first", async () => {
		const { page } = await visit(PAPERS, WIDE);
		const [first, second] = await page
			.locator(".row .title a")
			.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
		await page.goto(new URL(first!, page.url()).href);
		await page.locator(".star").first().waitFor();
		expect(await page.locator(".over").textContent()).toMatch(/1 of \d+/u);
		await page.keyboard.press("j");
		await page.waitForURL(`**${second}`);
		await page.locator(".star").first().waitFor();
		await page.keyboard.press("k");
		await page.waitForURL(`**${first}`);
	});
});
