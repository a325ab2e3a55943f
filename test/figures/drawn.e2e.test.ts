import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openSite } from "../support/openSite.ts";

const visit = openSite();
const THEMES = [
	...["losses", "ssl", "quantization", "pruning", "calibration", "peft"],
	...["generative", "distillation", "theory", "applications"],
];

/** The least size of the names and numbers in the drawings of a page, in pixels, and those that meet. */
const namesOf = (page: Page) =>
	page.evaluate(() => {
		const sizes: number[] = [];
		const meeting: string[] = [];
		const outside: string[] = [];
		for (const svg of document.querySelectorAll<SVGSVGElement>(".essay .drawing svg")) {
			const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
			const texts = [...svg.querySelectorAll("text")].filter(({ textContent }) =>
				textContent?.trim(),
			);
			const boxes = texts.map((text) => ({
				name: text.textContent ?? "",
				box: text.getBoundingClientRect(),
			}));
			for (const text of texts)
				sizes.push(scale * Number.parseFloat(getComputedStyle(text).fontSize));
			for (const [index, { name, box }] of boxes.entries()) {
				if (box.left < -1 || box.right > document.documentElement.clientWidth + 1)
					outside.push(name);
				for (const other of boxes.slice(index + 1)) {
					const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					// The box of a text is higher than its letters.
					const high =
						Math.min(box.bottom, other.box.bottom) -
						Math.max(box.top, other.box.top) -
						0.4 * box.height;
					if (wide > 0 && high > 0) meeting.push(`${name} / ${other.name}`);
				}
			}
		}
		return { least: Math.min(...sizes), meeting, outside };
	});

describe("the figures of a theme", () => {
	it.each(THEMES)(
		"have names that can be read and do not meet, on a phone too: %s",
		async (theme) => {
			for (const width of [375, 1280]) {
				const { page } = await visit(`themes/${theme}/`, { viewport: { width, height: 800 } });
				const { least, meeting, outside } = await namesOf(page);
				expect(least).toBeGreaterThanOrEqual(11);
				expect(meeting).toEqual([]);
				expect(outside).toEqual([]);
			}
		},
	);

	it("are as wide as the text", async () => {
		const { page } = await visit("themes/calibration/", { viewport: { width: 1280, height: 800 } });
		const widths = await page.evaluate(() =>
			[".essay > p", ".essay .drawing"].map(
				(selector) => document.querySelector(selector)?.getBoundingClientRect().width ?? 0,
			),
		);
		expect(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0))).toBeLessThan(1);
	});

	it("have letters in the face of formulas, and are linked by name", async () => {
		const { page } = await visit("themes/applications/");
		const face = await page.evaluate(async () => {
			const letter = document.querySelector(".essay .drawing .letter");
			await document.fonts.ready;
			const loaded = [...document.fonts]
				.filter(({ status }) => status === "loaded")
				.map(({ family }) => family);
			return { asked: letter && getComputedStyle(letter).fontFamily, loaded };
		});
		expect(face.asked).toMatch(/^KaTeX_Math/u);
		expect(face.loaded).toContain("KaTeX_Math");
		const link = page.locator('.essay a[href="#figure-penalty"]');
		expect(await link.textContent()).toBe("Figure\u00a01");
		await link.click();
		expect(await page.evaluate(() => document.querySelector(":target")?.tagName)).toBe("FIGURE");
	});
});

describe("a figure that can be moved", () => {
	it("follows the keys, with its name, table and alternative, and is printed as it was", async () => {
		const { page, complaints } = await visit("themes/ssl/");
		const figure = page.locator("#figure-temperature-weights");
		const slider = figure.getByRole("slider", { name: "temperature τ" });
		const seen = () =>
			figure.evaluate((element) => ({
				path: element.querySelector("[class^=moving] path")?.getAttribute("d"),
				name: element.querySelector(".moving-name")?.textContent,
				letter: element.querySelector(".moving-name .letter")?.textContent,
				head: element.nextElementSibling?.querySelectorAll("thead th")[1]?.textContent?.trim(),
				cell: element.nextElementSibling
					?.querySelector("tbody tr:last-child td")
					?.textContent?.trim(),
				said: element.querySelector("output")?.textContent,
			}));
		const before = await seen();
		expect(before).toMatchObject({ name: "τ = 0.05", head: "τ = 0.05", cell: "86.5%" });
		await slider.focus();
		await page.keyboard.press("End");
		const after = await seen();
		expect(after).toMatchObject({ name: "τ = 1", letter: "τ", head: "τ = 1", cell: "10.8%" });
		expect(after.path).not.toBe(before.path);
		expect(after.said).toBe("1: the nearest takes 10.8%");
		expect(await slider.getAttribute("aria-valuetext")).toBe(after.said);
		await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
		expect(await seen()).toEqual(before);
		await page.evaluate(() => dispatchEvent(new Event("afterprint")));
		expect(await seen()).toEqual(after);
		expect(complaints).toEqual([]);
	});

	it("has names that do not meet at any value, on a phone too", async () => {
		const { page } = await visit("themes/ssl/", { viewport: { width: 375, height: 800 } });
		const slider = page.getByRole("slider", { name: "temperature τ" });
		await slider.press("Home");
		for (let step = 0; step < 11; step += 1) {
			expect((await namesOf(page)).meeting).toEqual([]);
			await slider.press("ArrowRight");
		}
		expect(await slider.inputValue()).toBe("10");
	});

	it("has as many rows of its table as levels", async () => {
		const { page } = await visit("themes/quantization/");
		const rows = page.locator("#figure-uniform-quantizer + details tbody tr");
		expect(await rows.count()).toBe(8);
		await page.getByRole("slider", { name: "bits b" }).press("ArrowRight");
		expect(await rows.count()).toBe(16);
	});

	it("is whole without a script and on paper, where no control is shown", async () => {
		const quiet = await visit("themes/ssl/", { javaScriptEnabled: false });
		expect(await quiet.page.locator(".figure-control").isVisible()).toBe(false);
		expect(await quiet.page.locator("#figure-temperature-weights .moving-name").textContent()).toBe(
			"τ = 0.05",
		);
		const { page } = await visit("themes/ssl/");
		expect(await page.locator(".figure-control").isVisible()).toBe(true);
		await page.emulateMedia({ media: "print" });
		expect(await page.locator(".figure-control").isVisible()).toBe(false);
	});

	it("has its script only where it is", async () => {
		const scripts = async (address: string) =>
			(await visit(address)).requests.filter((url) => url.endsWith(".js")).length;
		// It may stand in a file of its own beside what names it.
		expect(await scripts("themes/ssl/")).toBeGreaterThan(await scripts("themes/losses/"));
	});
});
