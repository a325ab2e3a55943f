import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { type Edition, editions } from "../support/editions.ts";
import { fixedPages } from "../support/fixedPages.ts";

const WORDS = "Lion Lyapunov";
const PAPER = /^Lion Secretly Solves/u;

const PAGES = {
	...Object.fromEntries(fixedPages.map((page) => [page || "overview", page])),
	theme: "themes/pruning/",
	paper: "papers/on-the-provable-advantage-of-unsupervised-pretraining/",
	"not found": "no-such-page/",
};

const WAYS = {
	slash: (page: Page) => page.keyboard.press("/"),
	click: (page: Page) => page.getByRole("search").getByRole("searchbox").click(),
};

/** Between two keys, in milliseconds. */
const DELAYS = [0, 60];

const typings = Object.entries(WAYS).flatMap(([way, begin]) =>
	DELAYS.map((delay) => ({ begin, delay, name: `${way}, ${delay} ms` })),
);

describe.each(Object.keys(editions) as (keyof typeof editions)[])("typing, %s", (name) => {
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

	it.each(Object.keys(PAGES) as (keyof typeof PAGES)[])(
		"finds on the page “%s”, by slash and by click, however fast",
		async (kind) => {
			await Promise.all(
				typings.map(async ({ begin, delay, name }) => {
					const page = await edition.open(PAGES[kind]);
					await begin(page);
					await page.keyboard.type(WORDS, { delay });
					await page.locator(".hit:visible").filter({ hasText: PAPER }).waitFor();
					expect(await page.locator(":focus").inputValue(), name).toBe(WORDS);
					await page.close();
				}),
			);
		},
	);
});
