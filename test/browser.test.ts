import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../scripts/browser/openBrowser.ts";
import { serveFolder } from "../scripts/serve/serveFolder.ts";
import { ROOT } from "./support/corpus.ts";
import { type Seen, visitSite } from "./support/visitSite.ts";

const AXE = readFileSync(path.join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
const PROVABLE = "papers/on-the-provable-advantage-of-unsupervised-pretraining/";
const PLAIN = "papers/boundary-aware-segmentation-network-for-mobile-and-web-applications/";

/** What every page has of search. */
const KEYS = () => `${base}search/keys.js`;

let server: Server;
let browser: Browser;
let base: string;
let open: Page[] = [];

beforeAll(async () => {
	server = await serveFolder(inject("site"), "/survey/", 0);
	base = `http://localhost:${(server.address() as AddressInfo).port}/survey/`;
	browser = await openBrowser();
});
afterEach(async () => {
	await Promise.all(open.map((page) => page.context().close()));
	open = [];
});
afterAll(async () => {
	await browser?.close();
	server?.close();
});

async function visit(address: string, options: BrowserContextOptions = {}): Promise<Seen> {
	const seen = await visitSite(browser, base + address, options);
	open.push(seen.page);
	return seen;
}

describe("a paper's page", () => {
	it("without formulas loads 6 kB at most and no script but the keys of search", async () => {
		const { requests, sent, complaints } = await visit(PLAIN);
		expect(complaints).toEqual([]);
		expect(requests.filter((url) => /\.(?:js|woff2)$/u.test(url))).toEqual([KEYS()]);
		expect(sent).toBeLessThanOrEqual(6000);
	});

	it("with formulas loads 55 kB at most and no other script", async () => {
		const { requests, sent, complaints, page } = await visit(PROVABLE);
		expect(complaints).toEqual([]);
		expect(requests.filter((url) => url.endsWith(".js"))).toEqual([KEYS()]);
		expect(sent).toBeLessThanOrEqual(55_000);
		const faces = await page.evaluate(() =>
			Array.from(document.fonts, ({ family, status }) => `${family} ${status}`),
		);
		expect(faces).toContain("KaTeX_Caligraphic loaded");
		expect(faces.filter((face) => face.endsWith("error"))).toEqual([]);
	});

	it("shows the text as listed, and each edit, without script", async () => {
		const { page } = await visit(PROVABLE, { javaScriptEnabled: false });
		const listed = page.locator(".listed");
		expect(await listed.isVisible()).toBe(false);
		expect(await page.getByText("† The listing lost a command").isVisible()).toBe(true);
		await page.getByLabel("as listed").check();
		expect(await listed.isVisible()).toBe(true);
		expect(await page.locator(".abstract").isVisible()).toBe(false);
		expect(await listed.locator("mark").allTextContents()).toEqual(
			expect.arrayContaining(["Phi", "mathcal{O}(mathcal{C_Phi/m} + mathcal{C_Psi/n})"]),
		);
		expect(await listed.getByRole("row").count()).toBeGreaterThan(10);
	});

	it("never scrolls sideways on a phone", async () => {
		for (const address of [
			"",
			"themes/losses/",
			PROVABLE,
			PLAIN,
			"findings/",
			"about/",
			"search/?q=pruning",
		]) {
			const { page } = await visit(address, { viewport: { width: 375, height: 780 } });
			const [scroll, width] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				innerWidth,
			]);
			expect(scroll, address).toBeLessThanOrEqual(width ?? 0);
		}
	});
});

describe("a theme's page", () => {
	it("filters and orders its papers in place, and keeps the choice in the address", async () => {
		const { page, complaints } = await visit("themes/quantization/");
		const shown = page.locator(".entries > li:visible");
		expect(await shown.count()).toBe(13);
		await page.getByLabel("Filter").fill("binary");
		const some = await shown.count();
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(13);
		expect(await page.locator("output").textContent()).toBe(`${some} of 13 papers`);
		expect(page.url()).toContain("words=binary");
		await page.reload();
		expect(await shown.count()).toBe(some);
		await page.getByLabel("Filter").fill("");
		await page.getByLabel("Order").selectOption("oldest");
		const dates = await page
			.locator(".entries > li")
			.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.date ?? ""));
		expect(dates).toEqual(dates.toSorted());
		expect(complaints).toEqual([]);
	});

	it("is whole without script", async () => {
		const { page } = await visit("themes/quantization/", { javaScriptEnabled: false });
		expect(await page.locator(".entries > li:visible").count()).toBe(13);
		expect(await page.locator("form.controls").isVisible()).toBe(false);
	});
});

describe("accessibility", () => {
	const pages = [
		"",
		"themes/pruning/",
		PROVABLE,
		PLAIN,
		"search/?q=pruning",
		"findings/",
		"about/",
	];

	it.each(["light", "dark"] as const)("axe finds nothing serious: %s", async (colorScheme) => {
		for (const address of pages) {
			const { page } = await visit(address, { colorScheme, bypassCSP: true });
			if (address.startsWith("search")) await page.locator(".hit").first().waitFor();
			await page.addScriptTag({ content: AXE });
			const violations = await page.evaluate(async () => {
				const { axe } = window as unknown as {
					axe: {
						run(): Promise<{
							violations: { id: string; impact: string; nodes: { html: string }[] }[];
						}>;
					};
				};
				const { violations } = await axe.run();
				return violations.map(({ id, impact, nodes }) => ({
					id,
					impact,
					nodes: nodes.slice(0, 3).map(({ html }) => html),
				}));
			});
			expect(
				violations.filter(({ impact }) => impact === "serious" || impact === "critical"),
				address,
			).toEqual([]);
		}
	});

	it("every link, field and fold is reached by the keyboard, and shows where it is", async () => {
		const { page } = await visit(PROVABLE);
		const wanted = await page.locator("a[href], input:not([type=radio]), summary").count();
		const reached = new Set<string>();
		for (let step = 0; step < wanted + 5; step++) {
			await page.keyboard.press("Tab");
			reached.add(
				await page.evaluate(() => {
					const focused = document.activeElement;
					const outline = focused ? getComputedStyle(focused).outlineStyle : "none";
					return `${focused?.tagName} ${focused?.textContent} ${focused?.getAttribute("name")} ${outline}`;
				}),
			);
		}
		expect(reached.size).toBeGreaterThanOrEqual(wanted - 2);
		expect(
			[...reached].filter((name) => name.endsWith(" none") && !name.startsWith("BODY")),
		).toEqual([]);
	});
});
