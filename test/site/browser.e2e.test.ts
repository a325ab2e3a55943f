import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fixedPages } from "../support/fixedPages.ts";
import { openSite } from "../support/openSite.ts";
import { violations } from "../support/violations.ts";

const PROVABLE = "papers/on-the-provable-advantage-of-unsupervised-pretraining/";
const PLAIN = "papers/boundary-aware-segmentation-network-for-mobile-and-web-applications/";

const visit = openSite();

describe("a paper's page", () => {
	// 28 kB: its text is set in the survey's own face, in two files of 10 and 11 kB.
	it("without formulas loads 30 kB at most on a first visit, and 6 kB on the next page", async () => {
		const { requests, sent, complaints, page } = await visit(PLAIN);
		expect(complaints).toEqual([]);
		expect(requests.filter((url) => url.endsWith(".woff2"))).toHaveLength(2);
		expect(sent).toBeLessThanOrEqual(30_000);
		let next = 0;
		page.on("response", async (response) => {
			if (response.request().serviceWorker()) return;
			if (new URL(response.url()).pathname.endsWith("/"))
				next += brotliCompressSync(await response.body()).length;
			else next += (await response.request().sizes()).responseBodySize;
		});
		await page.locator("nav.turn a").last().click();
		await page.waitForLoadState("networkidle");
		expect(next).toBeLessThanOrEqual(6000);
	});

	// The most of all papers; half of those with formulas load less than 45 kB.
	it("with formulas loads 48.5 kB at most", async () => {
		const { sent, complaints, page } = await visit(PROVABLE);
		expect(complaints).toEqual([]);
		expect(sent).toBeLessThanOrEqual(48_500);
		const faces = await page.evaluate(() =>
			Array.from(document.fonts, ({ family, status }) => `${family} ${status}`),
		);
		expect(faces).toContain("KaTeX_Caligraphic loaded");
		expect(faces.filter((face) => face.endsWith("error"))).toEqual([]);
	});

	it("sets every sign of a formula in the faces that come with it", async () => {
		for (const address of ["formulas/", "themes/quantization/", "themes/ssl/"]) {
			const { page } = await visit(address);
			const session = await page.context().newCDPSession(page);
			await session.send("DOM.enable");
			await session.send("CSS.enable");
			const { root } = await session.send("DOM.getDocument", { depth: 0 });
			const { nodeIds } = await session.send("DOM.querySelectorAll", {
				nodeId: root.nodeId,
				selector: ".katex",
			});
			expect(nodeIds.length).toBeGreaterThan(30);
			for (const nodeId of nodeIds) {
				const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
				expect(
					fonts.filter(({ isCustomFont }) => !isCustomFont),
					address,
				).toEqual([]);
			}
		}
	});

	it("shows the text as listed, and each edit, without script", async () => {
		const { page } = await visit(PROVABLE, { javaScriptEnabled: false });
		const listed = page.locator(".listed");
		await expect.poll(() => listed.isVisible()).toBe(false);
		await page.getByLabel("as listed").check();
		await expect.poll(() => listed.isVisible()).toBe(true);
		await expect.poll(() => page.locator(".abstract").isVisible()).toBe(false);
		await expect
			.poll(() => listed.locator("mark").allTextContents())
			.toEqual(expect.arrayContaining(["Phi", "mathcal{O}(mathcal{C_Phi/m} + mathcal{C_Psi/n})"]));
		await expect.poll(() => listed.getByRole("row").count()).toBeGreaterThan(10);
	});

	it("never scrolls sideways on a phone", async () => {
		for (const address of [...fixedPages, "themes/losses/", PROVABLE, PLAIN, "search/?q=pruning"]) {
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
		await expect.poll(() => shown.count()).toBe(13);
		await page.getByLabel("Filter", { exact: true }).fill("binary");
		const some = await shown.count();
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(13);
		await expect
			.poll(() => page.locator(".controls output").textContent())
			.toBe(`${some} of 13 papers`);
		expect(page.url()).toContain("words=binary");
		await page.reload();
		await expect.poll(() => shown.count()).toBe(some);
		await page.getByLabel("Filter", { exact: true }).fill("");
		const titles = await page.locator(".entries .title").allTextContents();
		expect(titles[0]).toContain("Jointly Learnable Codebooks");
		expect(titles.at(-1)).toContain("Nearly Lossless Adaptive Bit Switching");
		await page.getByLabel("Order").selectOption("oldest");
		const dates = await page
			.locator(".entries > li")
			.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.date ?? ""));
		expect(dates).toEqual(dates.toSorted());
		expect(complaints).toEqual([]);
	});

	it("is whole without script", async () => {
		const { page } = await visit("themes/quantization/", { javaScriptEnabled: false });
		await expect.poll(() => page.locator(".entries > li:visible").count()).toBe(13);
		await expect.poll(() => page.locator("form.controls").isVisible()).toBe(false);
	});
});

describe("the page of all formulas", () => {
	it("says that none needs an eye, is sorted within each kind and filtered, and whole without script", async () => {
		const { page, complaints } = await visit("formulas/");
		const table = page.locator("#formulas");
		const rows = table.locator("tbody tr:not(.group):visible");
		const column = (index: number) =>
			table.locator(`tbody tr:visible td:nth-child(${index})`).allTextContents();
		const all = await rows.count();
		const nothing = page.getByText("Nothing: no formula is damaged");
		await expect.poll(() => nothing.isVisible()).toBe(true);
		const head = table.getByRole("columnheader", { name: "Papers" });
		await head.getByRole("button").press("Enter");
		await head.getByRole("button").press("Enter");
		const groups = await table
			.locator("tbody")
			.evaluateAll((bodies) =>
				bodies.map((body) =>
					Array.from(
						body.querySelectorAll("td:nth-child(5)"),
						(cell) => cell.querySelectorAll("a").length,
					),
				),
			);
		expect(groups.length).toBeGreaterThan(1);
		for (const papers of groups) expect(papers).toEqual(papers.toSorted((a, b) => b - a));
		await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
		await page.getByLabel("Filter", { exact: true }).fill("ell sub 2");
		await expect.poll(() => rows.count()).toBeLessThan(all);
		expect(await rows.count()).toBeGreaterThan(0);
		for (const listed of await column(2)) expect(listed).toContain("ell");
		await expect.poll(() => table.locator(".group:visible").count()).toBe(1);
		await page.getByLabel("Filter", { exact: true }).fill("");
		await page.getByLabel("Origin").selectOption("original");
		await expect
			.poll(() => page.locator(".controls output").textContent())
			.toBe(`${await rows.count()} of ${all}`);
		expect(await rows.count()).toBeGreaterThanOrEqual(9);
		for (const certain of await column(3)) expect(certain).toContain("as written");
		expect(complaints).toEqual([]);

		const { page: plain } = await visit("formulas/", { javaScriptEnabled: false });
		await expect
			.poll(() => plain.locator("#formulas tbody tr:not(.group):visible").count())
			.toBe(all);
		await expect.poll(() => plain.locator("form.controls").isVisible()).toBe(false);
	});
});

describe("a citation", () => {
	const ESSAY = "themes/quantization/";

	it("shows its note to the pointer and the keyboard, until Escape or the next one", async () => {
		const { page, complaints } = await visit(ESSAY, { viewport: { width: 1100, height: 800 } });
		const notes = page.locator(".cite .about:visible");
		const cites = page.locator(".cite:not(.beyond) > a");
		await expect.poll(() => notes.count()).toBe(0);
		await cites.nth(1).hover();
		await expect
			.poll(() => notes.allTextContents())
			.toEqual([expect.stringContaining("RSQ: Learning from")]);
		await notes.hover();
		await expect.poll(() => notes.count()).toBe(1);
		await page.keyboard.press("Escape");
		await expect.poll(() => notes.count()).toBe(0);
		await page.mouse.move(2, 2);
		await cites.nth(1).focus();
		await expect.poll(() => notes.count()).toBe(1);
		// A formula between two citations may scroll, and so takes the focus too.
		await cites.nth(2).focus();
		await expect
			.poll(() => notes.allTextContents())
			.toEqual([expect.stringContaining("BAQ: Efficient")]);
		expect(complaints).toEqual([]);
	});

	it("keeps its note within a phone's window, also without script", async () => {
		const { page } = await visit(ESSAY, {
			viewport: { width: 375, height: 700 },
			javaScriptEnabled: false,
		});
		const cites = await page.locator(".cite > a").all();
		for (const cite of cites) {
			await cite.focus();
			const outside = async () => {
				const box = await page.locator(".cite .about:visible").boundingBox();
				const { x = -1, y = -1, width = 0, height = 0 } = box ?? {};
				return Math.max(-x, -y, x + width - 375, y + height - 700);
			};
			await expect.poll(outside).toBeLessThanOrEqual(0);
		}
	});

	it("opens its note by the first tap, and the paper by the second", async () => {
		const { page } = await visit(ESSAY, {
			viewport: { width: 375, height: 700 },
			hasTouch: true,
			isMobile: true,
		});
		const cite = page.locator(".cite:not(.beyond) > a").nth(1);
		await cite.tap();
		expect(page.url()).toContain(ESSAY);
		await expect.poll(() => page.locator(".cite .about:visible").count()).toBe(1);
		await cite.tap();
		await page.waitForURL(/papers\/rsq-/u);
	});

	it("is described once to those who hear it", async () => {
		const { page } = await visit(ESSAY);
		const session = await page.context().newCDPSession(page);
		const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
			nodes: {
				role?: { value: string };
				name?: { value: string };
				description?: { value: string };
			}[];
		};
		const links = nodes.filter(({ role, name }) => role?.value === "link" && name?.value === "RSQ");
		const described = links.filter(({ description }) =>
			/^RSQ: Learning from Important Tokens.*, 2025\. /u.test(description?.value ?? ""),
		);
		expect(described).toHaveLength(1); // the row of a table has the title alone
		const heard = nodes.filter(
			({ role, name }) =>
				role?.value === "StaticText" && name?.value.startsWith("RSQ: Learning from"),
		);
		// Only as the title of the paper's own entry below the essay.
		expect(heard).toHaveLength(1);
	});
});

describe("accessibility", () => {
	const pages = [...fixedPages, "themes/pruning/", PROVABLE, PLAIN, "search/?q=pruning"];

	it.each(["light", "dark"] as const)("axe finds nothing: %s", async (colorScheme) => {
		for (const address of pages) {
			const { page } = await visit(address, { colorScheme, bypassCSP: true });
			if (address.includes("?q=")) await page.locator(".hit").first().waitFor();
			expect(await violations(page), address).toEqual([]);
		}
	});

	it("every link, field and fold is reached by the keyboard, and shows where it is", async () => {
		const { page } = await visit(PROVABLE);
		const wanted = await page
			.locator(":is(a[href], input:not([type=radio]), summary):visible")
			.count();
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
