import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { ROOT } from "../support/corpus.ts";
import { fixedPages } from "../support/fixedPages.ts";
import { type Development, startDev } from "../support/startDev.ts";

const work = mkdtempSync(path.join(tmpdir(), "abstrata-dev-"));
const content = path.join(work, "field");
const at = (...names: string[]) => path.join(content, ...names);

let server: Development;
let address: string;
let browser: Browser;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
	cpSync(path.join(ROOT, "content"), content, {
		recursive: true,
		filter: (file) => !file.includes(`${path.sep}papers`),
	});
	server = await startDev(content);
	({ address } = server);
	browser = await openBrowser();
	page = await browser.newPage();
	page.on("console", (message) => {
		if (message.type() === "error") wrong.push(`${page.url()}: ${message.text()}`);
	});
	page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
	page.on("response", (response) => {
		if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
	});
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
	rmSync(work, { recursive: true, force: true });
});

const slug = "landscaping-linear-mode-connectivity";

/** Changes a file of the content, and gives back what it was. */
function change(file: string, edit: (text: string) => string): () => void {
	const before = readFileSync(at(file), "utf8");
	writeFileSync(at(file), edit(before));
	return () => writeFileSync(at(file), before);
}

/** Whether a page could be opened. */
const open = (place: string) =>
	page.goto(address + place).then(
		() => true,
		() => false,
	);

describe("the development server", () => {
	it("serves every kind of page without a missing file or an error", async () => {
		for (const place of [...fixedPages, "themes/losses/", `papers/${slug}/`, "search/?q=pruning"]) {
			await page.goto(address + place);
			await expect.poll(() => page.locator("h1").count(), { message: place }).toBe(1);
			await page.evaluate(() => document.fonts.ready);
		}
		expect(wrong).toEqual([]);
	});

	it("finds while one types", async () => {
		await page.goto(address);
		await page.keyboard.press("/");
		await page.keyboard.type("Lion Lyapunov");
		await expect.poll(() => page.locator(".hits, main").first().textContent()).toContain("Lion");
		expect(wrong).toEqual([]);
	});

	it("shows a change of a listing, of curation, of a theme and of an essay on the open page", async () => {
		await page.goto(`${address}papers/${slug}/`);
		// The paper stands on two of them.
		const listings = ["10-15", "12-30"].map((day) =>
			change(`listings/hf-daily-papers-${day}.txt`, (text) =>
				text.replaceAll("mountainside and ridge", "hillside and ridge"),
			),
		);
		await expect.poll(() => page.locator("main").textContent()).toContain("hillside and ridge");
		for (const putBack of listings) putBack();
		await expect.poll(() => page.locator("main").textContent()).toContain("mountainside and ridge");
		const summary = change("curation/summaries.yaml", (text) =>
			text.replace("Offers a topographic picture", "Draws a topographic picture"),
		);
		await expect.poll(() => page.locator("main").textContent()).toContain("Draws a topographic");
		summary();
		await expect.poll(() => page.locator("main").textContent()).toContain("Offers a topographic");
		// Reloads of the change before may still be on their way.
		await expect.poll(() => open("themes/losses/")).toBe(true);
		const title = change("themes/losses.mdx", (text) =>
			text
				.replace(/^title: .*$/mu, "title: Objectives")
				.replace("gives each label", "assigns each label"),
		);
		await expect.poll(() => page.locator("h1").textContent()).toContain("Objectives");
		await expect.poll(() => page.locator("main").textContent()).toContain("assigns each label");
		title();
		await expect.poll(() => page.locator("h1").textContent()).toContain("Losses");
	});

	it("covers the page with what is wrong, and its place, until it is mended", async () => {
		await expect.poll(() => open(`papers/${slug}/`)).toBe(true);
		const overlay = page.locator("vite-error-overlay");
		const said = () =>
			overlay
				.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? "", null, { timeout: 1000 })
				.catch(() => "");
		for (const [file, edit, told] of [
			[
				"curation/summaries.yaml",
				(text: string) => `${text}\nno-such-paper:\n  summary: No.\n`,
				"no-such-paper",
			],
			[
				"themes/losses.mdx",
				(text: string) => `${text}\n\nAn <Figure that is open.\n`,
				"themes/losses.mdx:",
			],
			["survey.yaml", (text: string) => `${text}\ntitel: A slip\n`, "survey.yaml:"],
		] as const) {
			const mend = change(file, edit);
			await expect.poll(said).toContain(told);
			await page.reload();
			await expect.poll(said).toContain(told);
			mend();
			await expect.poll(() => overlay.count()).toBe(0);
			await expect.poll(() => page.locator("main").textContent()).toContain("Offers a topographic");
		}
		expect(server.exitCode()).toBe(null);
	});
});
