import { readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../../src/chromium/openBrowser.ts";
import { type MapData, unpackMap } from "../../src/map/core/mapData.ts";
import { type Edition, editions } from "../support/editions.ts";
import { openSite } from "../support/openSite.ts";

const visit = openSite();
const data: MapData = JSON.parse(
	readFileSync(path.join(inject("site"), "map/papers.json"), "utf8"),
);
const map = unpackMap(data);
/** A paper with five others near it. */
const PAPER = map.papers.find(({ near }) => near.length === 5)!;

const parts = (page: Page) => ({
	map: page.getByRole("application"),
	sheet: page.locator(".paper-sheet"),
	title: page.locator(".paper-sheet .title"),
	legend: (name: string) => page.locator(".legend").getByRole("button", { name }),
	status: page.locator(".shown [role=status]"),
	lines: page.locator(".drawing .link"),
	names: page.locator(".names > g"),
});

async function openMap(address = "map/", options = {}) {
	const seen = await visit(address, options);
	const found = parts(seen.page);
	await found.map.waitFor();
	return { ...seen, ...found };
}

/** Where a paper stands in the window when the whole is shown: where its ring would be. */
async function placeOf(page: Page, slug: string): Promise<{ x: number; y: number }> {
	const before = page.url();
	const area = page.getByRole("application");
	await page.goto(`${before.split("?")[0]}?paper=${slug}`);
	await page.locator(".drawing .ring").last().waitFor();
	const within = await page.evaluate(() => {
		const rings = document.querySelectorAll(".drawing .ring");
		const ring = rings[rings.length - 1]!.getBoundingClientRect();
		const around = document.querySelector(".drawing > svg")!.getBoundingClientRect();
		return { x: ring.x + ring.width / 2 - around.x, y: ring.y + ring.height / 2 - around.y };
	});
	await page.goto(before);
	await area.waitFor();
	const now = (await area.boundingBox())!;
	return { x: now.x + within.x, y: now.y + within.y };
}

const query = (page: Page) => new URL(page.url()).searchParams;

describe("the map without script", () => {
	it("names all themes, leads to every paper from its point and its line, and shows no control", async () => {
		const { page } = await visit("map/", { javaScriptEnabled: false });
		const shown = page.locator(".names").filter({ visible: true });
		const text = (await shown.allTextContents()).join("").replace(/\s+/gu, " ");
		for (const { title } of map.themes)
			for (const word of title.split(" ")) expect(text).toContain(word);
		expect(await page.locator(".drawing a[href]").count()).toBe(map.papers.length);
		expect(await page.locator("main button").filter({ visible: true }).count()).toBe(0);
		expect(await page.locator(".legend a").count()).toBe(map.themes.length);
	});
});

describe("the map", () => {
	it("shows of the paper that is nearest to a mouse what it is, with lines to its five nearest", async () => {
		const { page, sheet, title, lines, complaints } = await openMap();
		const { x, y } = await placeOf(page, PAPER.slug);
		expect(await sheet.isVisible()).toBe(false);
		await page.mouse.move(x + 3, y - 3);
		await expect.poll(() => title.textContent()).toBe(PAPER.title);
		const text = (await sheet.textContent()) ?? "";
		expect(text).toContain(`${PAPER.year}`);
		expect(text).toContain(map.themes[PAPER.theme]!.title);
		expect(text).toContain(PAPER.summary);
		for (const near of PAPER.near) expect(text).toContain(map.papers[near]!.title);
		expect(await lines.count()).toBe(5);
		// A place where no paper is within 24 px.
		await page.mouse.move(5, 5);
		await expect.poll(() => sheet.isVisible()).toBe(false);
		expect(await lines.count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	it("keeps a clicked paper, opens it by its title, and by a click with a key from where it stands", async () => {
		const { page, sheet, title } = await openMap();
		const { x, y } = await placeOf(page, PAPER.slug);
		await page.mouse.move(x, y);
		await page.mouse.click(x, y);
		await page.mouse.move(5, 5);
		expect(await sheet.isVisible()).toBe(true);
		expect(query(page).get("paper")).toBe(PAPER.slug);
		await page.mouse.move(x, y);
		const [tab] = await Promise.all([
			page.context().waitForEvent("page"),
			page.mouse.click(x, y, { button: "middle" }),
		]);
		await tab.waitForURL(`**/papers/${PAPER.slug}/`, { waitUntil: "commit" });
		await title.click();
		await page.waitForURL(`**/papers/${PAPER.slug}/**`);
	});

	it("goes from paper to paper along what is nearest", async () => {
		const { page, sheet, title } = await openMap(`map/?paper=${PAPER.slug}`);
		await expect.poll(() => title.textContent()).toBe(PAPER.title);
		const next = map.papers[PAPER.near[1]!]!;
		await sheet.getByRole("button", { name: next.title }).click();
		await expect.poll(() => title.textContent()).toBe(next.title);
		expect(await title.evaluate((link) => link === document.activeElement)).toBe(true);
		expect(query(page).get("paper")).toBe(next.slug);
	});

	it("is used by keys alone", async () => {
		const { page, map: area, sheet, title } = await openMap();
		await area.focus();
		await page.keyboard.press("Enter");
		const first = await title.textContent();
		expect(first).toBeTruthy();
		const ways = ["Shift+ArrowRight", "Shift+ArrowLeft", "Shift+ArrowUp", "Shift+ArrowDown"];
		for (const way of ways) await page.keyboard.press(way);
		await expect.poll(() => title.textContent()).toBeTruthy();
		await page.keyboard.press("Escape");
		await expect.poll(() => sheet.isVisible()).toBe(false);
		expect(await area.evaluate((map) => map === document.activeElement)).toBe(true);

		await page.keyboard.press("+");
		await expect.poll(() => query(page).get("at")).toMatch(/,1\.6$/u);
		await page.keyboard.press("+");
		await expect.poll(() => query(page).get("at")).toMatch(/,2\.56$/u);
		const at = query(page).get("at");
		await page.keyboard.press("ArrowLeft");
		await expect
			.poll(() => Number(query(page).get("at")?.split(",")[0]))
			.toBeLessThan(Number(at?.split(",")[0]));
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => query(page).get("at")).toBe(at);
		await page.keyboard.press("ArrowUp");
		await expect.poll(() => query(page).get("at")).not.toBe(at);
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => query(page).get("at")).toBe(at);
		await page.keyboard.press("-");
		await expect.poll(() => query(page).get("at")).toMatch(/,1\.6$/u);
		await page.keyboard.press("0");
		await expect.poll(() => query(page).get("at")).toBeNull();

		await page.keyboard.press("Enter");
		await expect.poll(() => title.textContent()).toBe(first);
		await page.keyboard.press("Enter");
		await page.waitForURL("**/papers/**");
	});

	it("is made larger by the wheel around the pointer, moved by dragging, and made whole by a button", async () => {
		const { page, title } = await openMap();
		const { x, y } = await placeOf(page, PAPER.slug);
		await page.mouse.move(x, y);
		await page.mouse.wheel(0, -400);
		await expect.poll(() => query(page).get("at")).toMatch(/,2$/u);
		await page.mouse.move(x + 2, y);
		await expect.poll(() => title.textContent()).toBe(PAPER.title);
		await page.mouse.down();
		await page.mouse.move(x - 60, y - 40, { steps: 4 });
		await page.mouse.up();
		expect(query(page).get("paper")).toBeNull();
		await page.mouse.move(x - 61, y - 40);
		await expect.poll(() => title.textContent()).toBe(PAPER.title);
		await page.getByRole("button", { name: "The whole map" }).click();
		await expect.poll(() => query(page).get("at")).toBeNull();
		// Whole already: the wheel scrolls the page.
		await page.mouse.move(x, y);
		await page.waitForTimeout(400);
		await page.mouse.wheel(0, 300);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	});

	it("shows the chosen themes and years alone", async () => {
		const { page, legend, status, title } = await openMap();
		const [first, second] = map.themes as [(typeof map.themes)[0], (typeof map.themes)[0]];
		const count = (...themes: number[]) =>
			map.papers.filter(({ theme }) => themes.includes(theme)).length;
		expect(await status.textContent()).toBe("");
		await legend(first.title).click();
		expect(await legend(first.title).getAttribute("aria-pressed")).toBe("true");
		expect(await status.textContent()).toBe(`${count(0)} of ${map.papers.length} papers`);
		await legend(second.title).focus();
		await page.keyboard.press("Space");
		expect(await status.textContent()).toBe(`${count(0, 1)} of ${map.papers.length} papers`);
		await expect.poll(() => query(page).getAll("theme")).toEqual([first.id, second.id]);
		// A paper that is not shown is not meant.
		const other = map.papers.find(({ theme }) => theme > 1)!;
		const { x, y } = await placeOf(page, other.slug);
		await page.mouse.move(x, y);
		expect(await title.textContent()).not.toBe(other.title);

		await page.getByRole("button", { name: "Show all" }).click();
		expect(await status.textContent()).toBe("");
		const from = page.getByRole("slider", { name: "from" });
		await from.focus();
		await page.keyboard.press("End");
		const last = Math.max(...map.papers.map(({ year }) => year ?? 0));
		const since = map.papers.filter(({ year }) => year === last).length;
		expect(await status.textContent()).toBe(`${since} of ${map.papers.length} papers`);
		expect(await from.getAttribute("aria-valuetext")).toBe(`${last}`);
		await expect.poll(() => query(page).get("from")).toBe(`${last}`);
		const to = page.getByRole("slider", { name: "to" });
		await to.focus();
		await page.keyboard.press("ArrowLeft");
		expect(await from.getAttribute("aria-valuetext")).not.toBe(`${last}`);
	});

	it("is, from its address, what it was; Back puts the paper away and leaves the rest", async () => {
		const theme = map.themes[PAPER.theme]!;
		const address = `map/?at=${PAPER.x},${PAPER.y},3&theme=${theme.id}&paper=${PAPER.slug}`;
		const { page, legend, title, sheet } = await openMap(address);
		await expect.poll(() => title.textContent()).toBe(PAPER.title);
		expect(await legend(theme.title).getAttribute("aria-pressed")).toBe("true");
		await page.getByRole("button", { name: "Put the paper away" }).click();
		await expect.poll(() => sheet.isVisible()).toBe(false);
		await page.getByRole("application").focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => sheet.isVisible()).toBe(true);
		const { at, paper } = Object.fromEntries(query(page));
		expect(paper).toBeTruthy();
		await page.keyboard.press("+");
		await expect.poll(() => query(page).get("at")).not.toBe(at);
		const larger = query(page).get("at");
		await page.reload();
		await expect.poll(() => sheet.isVisible()).toBe(true);
		await page.goBack();
		await expect.poll(() => sheet.isVisible()).toBe(false);
		expect(query(page).get("paper")).toBeNull();
		await expect.poll(() => query(page).get("at")).toBe(larger);
		expect(await legend(theme.title).getAttribute("aria-pressed")).toBe("true");
	});

	it("has no two names that overlap, in any width, and names all themes when whole", async () => {
		const { page, names } = await openMap();
		for (const width of [1600, 1200, 900, 375]) {
			await page.setViewportSize({ width, height: 800 });
			await page.waitForTimeout(300);
			const boxes = await page
				.locator(".names text")
				.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
			const clashes = boxes.flatMap((one, index) =>
				boxes
					.slice(index + 1)
					.filter(
						(other) =>
							one.left < other.right &&
							other.left < one.right &&
							one.top < other.bottom - 3 &&
							other.top < one.bottom - 3,
					),
			);
			expect(clashes, `${width}`).toEqual([]);
			const text = (await names.allTextContents()).join(" ");
			for (const { title } of map.themes) expect(text).toContain(title.split(" ")[0]);
		}
	});

	it("is light", () => {
		const sent = (file: string) =>
			brotliCompressSync(readFileSync(path.join(inject("site"), file))).length;
		const page = readFileSync(path.join(inject("site"), "map/index.html"), "utf8");
		const [script = ""] = page.match(/assets\/[\w-]+\.js/u) ?? [];
		expect(sent(script)).toBeLessThan(8_200);
		expect(sent("map/papers.json")).toBeLessThan(20_000);
		expect(sent("map/index.html")).toBeLessThan(19_500);
	});
});

describe("the map on a phone", () => {
	const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };

	it("shows a tapped paper in a sheet from below that leaves it in sight; Back closes it", async () => {
		const { page, sheet, title } = await openMap("map/", phone);
		const { x, y } = await placeOf(page, PAPER.slug);
		// It stands far down, where the sheet will be.
		await page.evaluate((by) => scrollBy(0, by), y - 600);
		const scrolled = await page.evaluate(() => scrollY);
		await page.touchscreen.tap(x + 4, y + 4 - scrolled);
		await expect.poll(() => title.textContent()).toBeTruthy();
		await expect.poll(() => sheet.isVisible()).toBe(true);
		const box = (await sheet.boundingBox())!;
		expect(box.y + box.height).toBeCloseTo(740, 0);
		const ring = (await page.locator(".drawing .ring").last().boundingBox())!;
		expect(ring.y + ring.height).toBeLessThan(box.y);
		await page.goBack();
		await expect.poll(() => sheet.isVisible()).toBe(false);
	});

	it("is made larger by two fingers, and then moved by one", async () => {
		const { page, map: area } = await openMap("map/", phone);
		const { x, y, width, height } = (await area.boundingBox())!;
		const [midX, midY] = [x + width / 2, y + height / 2];
		const session = await page.context().newCDPSession(page);
		const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
			session.send("Input.dispatchTouchEvent", {
				type,
				touchPoints: xs.map((x, id) => ({ x, y: midY, id })),
			});
		await touch("touchStart", midX - 40, midX + 40);
		for (const step of [50, 60, 70, 80]) await touch("touchMove", midX - step, midX + step);
		await touch("touchEnd");
		await expect.poll(() => Number(query(page).get("at")?.split(",")[2])).toBeCloseTo(2, 1);
		const [before] = query(page).get("at")!.split(",").map(Number);
		await touch("touchStart", midX);
		for (const step of [10, 30, 50]) await touch("touchMove", midX - step);
		await touch("touchEnd");
		await expect
			.poll(() => Number(query(page).get("at")?.split(",")[0]))
			.toBeGreaterThan((before ?? 0) + 100);
	});
});

describe("the map in the folder", () => {
	let browser: Browser;
	let edition: Edition;
	beforeAll(async () => {
		browser = await openBrowser();
		edition = await editions.folder(browser, inject("site"));
	});
	afterAll(async () => {
		await edition?.close();
		await browser?.close();
	});

	it("shows papers, keeps its state in the address, and leads to the folder's pages", async () => {
		const page = await edition.open("map/");
		const { map: area, title, legend, status } = parts(page);
		await area.focus();
		await page.keyboard.press("Enter");
		await expect.poll(() => title.textContent()).toBeTruthy();
		await legend(map.themes[0]!.title).click();
		await expect.poll(() => status.textContent()).toContain(" of ");
		await expect.poll(() => query(page).get("theme")).toBe(map.themes[0]!.id);
		await page.reload();
		await expect.poll(() => status.textContent()).toContain(" of ");
		const name = await title.textContent();
		await title.click();
		await page.waitForURL(/papers\/\d+\.html/u);
		await expect.poll(() => page.locator("h1").textContent()).toBeTruthy();
		expect((await page.title()).slice(0, 12)).toBe(name?.slice(0, 12));
	});
});

describe("the first page", () => {
	it("has the map as a drawing that leads to its page", async () => {
		const { page } = await visit("");
		const drawing = page.locator("a.map svg");
		await drawing.scrollIntoViewIfNeeded();
		await drawing.click();
		await page.waitForURL("**/map/");
	});
});
