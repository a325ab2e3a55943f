import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { Comparison } from "../../src/survey/tables/comparison.ts";
import { ROOT } from "../support/corpus.ts";
import { openSite } from "../support/openSite.ts";

/** Whose essay leaves it no room. */
const THEME = "themes/quantization/";
const PAGE = "tables/quantization/";
const TABLE = "#table-quantization";
const PHONE = { viewport: { width: 375, height: 800 } };

const visit = openSite();
const read = (file: string) => readFileSync(path.join(inject("site"), file), "utf8");
const told = (): Comparison =>
	JSON.parse(read("survey.json")).tables.find(({ name }: Comparison) => name === "quantization");
/** The texts of a column as they are sorted, in their order. */
const column = (page: Page, index: number) =>
	page.locator(`${TABLE} tbody tr`).evaluateAll(
		(rows, index) =>
			rows.map(({ children }) => {
				const cell = children[index] as HTMLElement;
				return cell.dataset.text ?? cell.textContent?.trim() ?? "";
			}),
		index,
	);

describe.skipIf(!existsSync(path.join(ROOT, "content/tables/quantization.yaml")))(
	"a table that compares",
	() => {
		it("has every cell that survey.json has, each with its phrase, and says which are not told", async () => {
			const { columns, rows } = told();
			const { page, complaints } = await visit(PAGE);
			const cells = page.locator(`${TABLE} td`);
			const count = rows.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);
			expect(await cells.count()).toBe(rows.length * columns.length);
			expect(await cells.locator(".phrase").count()).toBe(count);
			expect(await page.getByRole("img", { name: "not told", exact: true }).count()).toBe(
				rows.length * columns.length - count,
			);
			const note = await page.locator(".comparison > .note").textContent();
			expect(note?.replace(/\s+/gu, " ")).toContain(
				`${count} of ${rows.length * columns.length} cells`,
			);
			expect(complaints).toEqual([]);
		});

		it("stands in its essay, or on a page of its own to which that leads and which leads back", async () => {
			const { page: whole } = await visit("themes/distillation/");
			expect(await whole.locator(".essay #table-distillation caption").count()).toBe(1);
			const { page, complaints } = await visit(`${THEME}${TABLE}`);
			expect(await page.locator(".essay table.sortable").count()).toBe(0);
			const note = page.locator(TABLE);
			expect(await note.textContent()).toContain(`${told().rows.length} papers`);
			await note.getByRole("link").click();
			await page.waitForURL(`**/${PAGE}`);
			expect(await page.locator("h1").textContent()).toBe(told().title);
			await page.locator(".over").getByRole("link", { name: "Quantization" }).click();
			await page.waitForURL(`**/${THEME}`);
			expect(complaints).toEqual([]);
		});

		it("is sorted by the heads of its columns, what is not told last, and filtered by words", async () => {
			const { page, complaints } = await visit(PAGE);
			const before = await column(page, 2);
			const filled = before.filter(Boolean);
			const head = page.locator(`${TABLE} thead button`).nth(2);
			await head.click();
			const sorted = await column(page, 2);
			const inOrder = filled.toSorted((a, b) =>
				a.localeCompare(b, "en", { numeric: true, sensitivity: "base" }),
			);
			expect(sorted.slice(0, filled.length)).toEqual(inOrder);
			expect(sorted.slice(filled.length).every((text) => text === "")).toBe(true);
			await head.press("Enter");
			expect((await column(page, 2)).at(-1)).toBe(before.includes("") ? "" : inOrder[0]);

			const name = (await column(page, 0))[1]!.split(/\s/u)[0]!;
			await page.getByLabel("Filter the table").fill(name);
			const shown = page.locator(`${TABLE} tbody tr:visible`);
			await expect
				.poll(() => page.locator(".table-filter output").textContent())
				.toBe(`${await shown.count()} of ${before.length}`);
			expect(await shown.count()).toBeLessThan(before.length);
			expect((await shown.first().textContent())?.includes(name)).toBe(true);
			expect(complaints).toEqual([]);
		});

		it.each([true, false])(
			"shows its phrases by a key; with a script: %s",
			async (javaScriptEnabled) => {
				const { page } = await visit(PAGE, { javaScriptEnabled });
				const phrase = page.locator(`${TABLE} .phrase`).first();
				expect(await phrase.isVisible()).toBe(false);
				await page.getByLabel("Show the phrases").focus();
				await page.keyboard.press("Space");
				await expect.poll(() => phrase.isVisible()).toBe(true);
				expect(await page.locator(".table-filter").isVisible()).toBe(javaScriptEnabled);
				expect(await page.locator(`${TABLE} tbody tr:visible`).count()).toBe(told().rows.length);
			},
		);

		it("scrolls within itself on a phone, by keys too, and keeps its first column", async () => {
			const { page } = await visit(PAGE, PHONE);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
			const frame = page.locator(`.wide-table:has(${TABLE})`);
			const head = page.locator(`${TABLE} tbody th`).first();
			await frame.focus();
			const left = (await head.boundingBox())?.x;
			await page.keyboard.press("ArrowRight");
			await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
			expect((await head.boundingBox())?.x).toBe(left);
		});

		it("stands beside its page as a file for spreadsheets", async () => {
			const { columns, rows } = told();
			const { page } = await visit(PAGE);
			const link = page.locator(".comparison").getByRole("link", { name: "CSV" });
			expect(await link.getAttribute("href")).toBe(`/survey/${THEME}quantization.csv`);
			const [heads, ...lines] = parse(read(`${THEME}quantization.csv`)) as string[][];
			expect(heads?.length).toBe(2 + 2 * columns.length);
			expect(lines.map(([, slug]) => slug)).toEqual(rows.map(({ slug }) => slug));
			for (const [index, { cells }] of rows.entries())
				expect(lines[index]?.slice(2)).toEqual(
					columns.flatMap(({ id }) => [cells[id]?.value ?? "", cells[id]?.phrase ?? ""]),
				);
		});
	},
);
