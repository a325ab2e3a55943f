import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { type Edition, editions } from "../support/editions.ts";

/** Counts that are followed, of each kind: a theme's in a year, until a year, and of all years; all papers'. */
const KINDS = [
	/ of .* in \d{4}$/u,
	/ of .* in \d{4}–/u,
	/ of [^\d]*$/u,
	/papers in \d{4}$/u,
	/papers$/u,
];

const DRAWINGS = { wide: { width: 1440, height: 900 }, narrow: { width: 375, height: 800 } };

const countOf = (text: string | null) => Number(/^\d+/u.exec(text ?? "")?.[0]);

/** How many papers a page shows, once it has settled. */
async function shownOn(page: Page): Promise<number> {
	if (page.url().includes("themes/")) {
		await page.locator("form.controls:visible").waitFor();
		return page.locator("ol.entries > li:not([hidden])").count();
	}
	const status = page.locator(".search-page [role=status]").filter({ hasText: /paper/u });
	await status.waitFor();
	return countOf(await status.textContent());
}

describe.each(Object.keys(editions) as (keyof typeof editions)[])("the overview, %s", (name) => {
	let browser: Browser;
	let edition: Edition;

	beforeAll(async () => {
		browser = await openBrowser();
		edition = await editions[name](browser, inject("site"));
	});
	afterAll(async () => {
		await edition?.close();
		await browser?.close();
	});

	it.each(Object.entries(DRAWINGS))(
		"shows on its first screen what it is, the search and the whole picture: %s",
		async (drawing, size) => {
			const page = await edition.open("");
			await page.setViewportSize(size);
			for (const part of ["h1", ".lead", "#find", `.field .${drawing} svg`]) {
				const box = await page.locator(part).boundingBox();
				expect(box?.y, part).toBeGreaterThan(0);
				expect(box!.y + box!.height, part).toBeLessThan(size.height);
				expect(box!.x + box!.width, part).toBeLessThanOrEqual(size.width);
			}
			expect(await page.locator(".field .drawing:visible").count()).toBe(1);
			await page.close();
		},
	);

	it.each(Object.entries(DRAWINGS))(
		"leads from each kind of count to exactly so many papers: %s",
		async (drawing, size) => {
			const page = await edition.open("");
			await page.setViewportSize(size);
			const names = await page.locator(`.field .${drawing} a > title`).allTextContents();
			const start = page.url();
			for (const kind of KINDS) {
				const title = names.find((name) => kind.test(name) && countOf(name) > 1);
				expect(title, String(kind)).toBeDefined();
				const link = page
					.locator(`.field .${drawing}`)
					.getByRole("link", { name: title!, exact: true });
				await link.focus();
				await page.keyboard.press("Enter");
				await page.waitForURL((url) => url.href !== start);
				await expect.poll(() => shownOn(page), { message: title! }).toBe(countOf(title!));
				await page.goto(start);
			}
			await page.close();
		},
	);

	it("is walked by keys: field, counts, each with its frame", async () => {
		const page = await edition.open("");
		await page.locator("#find").focus();
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		const focused = page.locator(".field .wide a:focus");
		expect(await focused.locator("title").textContent()).toMatch(/^\d+ papers? in /u);
		const frame = () => focused.locator(".cell").evaluate((cell) => getComputedStyle(cell).stroke);
		expect(await frame()).not.toBe("none");
		await page.close();
	});

	it("offers searches that find something, and its themes with what the search finds of them", async () => {
		const page = await edition.open("search/");
		const examples = page.locator(".before ul").first().getByRole("link");
		const queries = await examples.allTextContents();
		expect(queries).toHaveLength(3);
		const start = page.url();
		for (const query of queries) {
			await page.getByRole("link", { name: query, exact: true }).click();
			await page.locator(".hit").first().waitFor();
			expect(await page.locator(".before").isVisible()).toBe(false);
			await page.goto(start);
		}
		const theme = page.locator(".before ul").nth(1).locator("li").first();
		const count = countOf(await theme.locator(".note").textContent());
		await theme.getByRole("link").click();
		await expect.poll(() => shownOn(page)).toBe(count);
		await page.close();
	});

	it("answers in place while one types, and leads to all results", async () => {
		const page = await edition.open("");
		await page.keyboard.press("/");
		await page.keyboard.type("contrastive", { delay: 30 });
		await page.locator(".hits-below .hit").nth(4).waitFor();
		const all = page.locator(".hits-below").getByRole("link", { name: /^All \d+ papers$/u });
		const count = Number(/\d+/u.exec((await all.textContent()) ?? "")?.[0]);
		await all.click();
		await page.waitForURL(/search\/.*q=contrastive$/u);
		await expect.poll(() => shownOn(page)).toBe(count);
		await page.close();
	});
});
