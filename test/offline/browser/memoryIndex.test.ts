import { describe, expect, it } from "vitest";
import { type IndexedPage, memoryIndex } from "../../../src/offline/browser/memoryIndex.ts";
import type { SearchOptions } from "../../../src/search/browser/pagefindApi.ts";

const page = (id: string, more: Partial<IndexedPage>): IndexedPage => ({
	id,
	url: `${id}.html`,
	content: "",
	meta: {},
	filters: {},
	date: "",
	...more,
});

const index = memoryIndex([
	page("a", {
		content: "Net  works\nof nets",
		date: "2023-05",
		filters: { Theme: ["X", "Y"], Year: ["2023"] },
	}),
	page("b", {
		meta: { title: "Net works" },
		date: "2024",
		filters: { Theme: ["X"], Year: ["2024"] },
	}),
	page("c", { content: "量化", filters: { Year: ["unknown"] } }),
]);
const idsOf = async (term: string | null, options?: SearchOptions) =>
	(await index.search(term, options)).results.map(({ id }) => id).join("");

describe("pages in memory", () => {
	it.each([
		[null, "abc"],
		["", "abc"],
		['"net works"', "ab"],
		["NET WORKS OF", "a"],
		["量化", "c"],
		["works net", ""],
	])("are found by a stretch of their text or title: %j", async (term, ids) => {
		expect(await idsOf(term)).toBe(ids);
	});

	it.each<[SearchOptions["filters"] & object, string]>([
		[{ Theme: "X" }, "ab"],
		[{ Theme: ["X", "Y"] }, "a"],
		[{ Theme: { any: ["Y", "Z"] } }, "a"],
		[{ Theme: { all: ["X", "Y"] } }, "a"],
		[{ Theme: { any: [] } }, ""],
		[{ Theme: {} }, "abc"],
		[{ Theme: "X", Year: 2024 }, "b"],
		[{ Never: "X" }, ""],
	])("pass the filters %j", async (filters, ids) => {
		expect(await idsOf(null, { filters })).toBe(ids);
	});

	it("are in the order of their dates, those without one first or last", async () => {
		expect(await idsOf(null, { sort: { date: "asc" } })).toBe("cab");
		expect(await idsOf(null, { sort: { date: "desc" } })).toBe("bac");
	});

	it("are counted by the values that are left, and by those before filters", async () => {
		const { filters, totalFilters, unfilteredResultCount } = await index.search('"net works"', {
			filters: { Year: "2024" },
		});
		expect(filters).toEqual({ Theme: { X: 1 }, Year: { 2024: 1 } });
		expect(totalFilters).toEqual({ Theme: { X: 2, Y: 1 }, Year: { 2023: 1, 2024: 1 } });
		expect(unfilteredResultCount).toBe(2);
		expect(await index.filters()).toEqual({
			Theme: { X: 2, Y: 1 },
			Year: { 2023: 1, 2024: 1, unknown: 1 },
		});
	});

	it("are given whole", async () => {
		const [first] = (await index.search(null)).results;
		expect(await first?.data()).toMatchObject({
			url: "a.html",
			content: "Net  works\nof nets",
			filters: { Theme: ["X", "Y"] },
		});
	});

	it("are counted under any name", async () => {
		const { filters } = await memoryIndex([
			page("a", { filters: { Theme: ["constructor"] } }),
			page("b", { filters: { Theme: ["constructor", "__proto__"] } }),
		]).search(null);
		expect(Object.entries(filters.Theme ?? {})).toEqual([
			["constructor", 2],
			["__proto__", 1],
		]);
	});
});
