import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { countFilters } from "../../../src/search/browser/countFilters.ts";
import { readFilters, type Shown, showFilters } from "../../../src/search/browser/filterFields.ts";
import { hitElement } from "../../../src/search/browser/hitElement.ts";
import { moveByArrows } from "../../../src/search/browser/moveByArrows.ts";
import type { Fragment } from "../../../src/search/browser/pagefindApi.ts";
import { showHits } from "../../../src/search/browser/showHits.ts";
import { fire, withDocument } from "../../support/withDocument.ts";

afterEach(() => vi.unstubAllGlobals());

const fragment = (more: Partial<Fragment> = {}) =>
	({
		url: "/papers/a-title/",
		excerpt: "so &lt;b&gt; the <mark>rank</mark>",
		meta: { title: "A <b> title", date: "2 March 2024", themes: "Pruning" },
		...more,
	}) as Fragment;

describe("a hit", () => {
	it("leads to its page, which is told what to mark, and has its title as text", () => {
		withDocument("");
		const hit = hitElement(fragment({ marked: ["rank", "two words"] }), "h3");
		const link = hit.querySelector("h3 a");
		expect(link?.getAttribute("href")).toBe("/papers/a-title/?highlight=rank");
		expect(link?.textContent).toBe("A <b> title");
		expect(hit.querySelector(".meta")?.textContent).toBe("2 March 2024 · Pruning");
		expect(hit.querySelector("mark")?.textContent).toBe("rank");
		expect(hit.querySelector(".summary")).toBe(null);
	});

	it("has its summary for print", () => {
		withDocument("");
		const hit = hitElement(fragment({ meta: { title: "A", summary: "In a line." } }), "h2");
		expect(hit.querySelector(".summary.print-only")?.textContent).toBe("In a line.");
	});
});

describe("hits", () => {
	const items = (document: Document, texts: readonly string[]) =>
		texts.map((text) => Object.assign(document.createElement("li"), { textContent: text }));
	const parts = (document: Document) =>
		[document.querySelector("ul")!, document.querySelector("input")!] as const;

	it("come one after another, in the place of others", async () => {
		const document = withDocument("<input><ul><li>old</li></ul>");
		const [list, field] = parts(document);
		const showing = showHits(list, items(document, ["a", "b", "c"]), field, () => true);
		expect(list.textContent).toBe("a");
		expect(await showing).toBe(true);
		expect(list.textContent).toBe("abc");
	});

	it("stop coming when something else is asked", async () => {
		const document = withDocument("<input><ul></ul>");
		const [list, field] = parts(document);
		expect(await showHits(list, items(document, ["a", "b"]), field, () => false)).toBe(false);
		await sleep(10);
		expect(list.textContent).toBe("a");
	});

	it("are reached by arrows, from the field and back to it", () => {
		const document = withDocument(
			'<input><ul><li><a href="#">a</a></li><li><a href="#">b</a></li></ul>',
		);
		const [list, field] = parts(document);
		const [first, second] = Array.from(list.querySelectorAll("a"));
		field.focus();
		moveByArrows(field, list);
		const way = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "a"].map((key) => {
			fire(document.activeElement!, "keydown", { key });
			return document.activeElement;
		});
		expect(way).toEqual([first, second, second, first, field, field]);
	});
});

describe("filters", () => {
	const shown = (counts: Shown["counts"], chosen: Shown["chosen"]): Shown => ({
		...{ counts, chosen },
		...{ uncounted: [], countAll: () => {} },
	});

	it("count what is found of each value", () => {
		const values = [
			{ filter: "Theme", value: "Pruning", pages: [0, 1] },
			{ filter: "Theme", value: "Losses", pages: [2] },
			{ filter: "Year", value: "2024", pages: [1, 2] },
		];
		expect(countFilters(values, new Set([0, 1]))).toEqual({
			Theme: { Pruning: 2, Losses: 0 },
			Year: { 2024: 1 },
		});
	});

	it("have a field for each value: the newest year first, and none that finds nothing can be chosen", () => {
		const document = withDocument("<form></form>");
		const form = document.querySelector("form")!;
		showFilters(form, shown({ Theme: { B: 0, A: 2 }, Year: { unknown: 1, 2023: 1, 2024: 3 } }, {}));
		const labels = Array.from(form.querySelectorAll("label"), (label) =>
			label.textContent?.trim().replace(/\s+/gu, " "),
		);
		expect(labels).toEqual(["A 2", "B 0", "2024 3", "2023 1", "unknown 1"]);
		const box = (value: string) => form.querySelector<HTMLInputElement>(`[value="${value}"]`)!;
		expect([box("A").disabled, box("B").disabled]).toEqual([false, true]);
		showFilters(form, shown({ Theme: { A: 1, B: 0 } }, { Theme: ["B"] }));
		expect(form.querySelectorAll("fieldset")).toHaveLength(2);
		expect([box("B").checked, box("B").disabled]).toEqual([true, false]);
		expect(readFilters(form)).toMatchObject({ With: [], Listing: [] });
	});

	it("of many values are counted when a reader looks for one", () => {
		const form = withDocument("<form></form>").querySelector("form")!;
		const countAll = vi.fn();
		showFilters(form, { ...shown({ Year: { 2024: 1 } }, {}), uncounted: ["Author"], countAll });
		const finder = form.querySelector<HTMLInputElement>('[data-filter="Author"] .finder')!;
		expect(form.querySelectorAll('[data-filter="Author"] label')).toHaveLength(0);
		finder.onfocus?.({} as FocusEvent);
		expect(countAll).toHaveBeenCalledOnce();
		const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`A ${at}`, 1]));
		showFilters(form, shown({ Author: many }, {}));
		expect(form.querySelectorAll('[data-filter="Author"] label')).toHaveLength(12);
		expect(form.querySelector('[data-filter="Author"] .finder')).toBe(finder);
	});
});
