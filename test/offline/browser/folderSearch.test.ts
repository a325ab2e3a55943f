import { describe, expect, it } from "vitest";
import type { IndexedPage } from "../../../src/offline/browser/folderPages.ts";
import { searchPages } from "../../../src/offline/browser/folderSearch.ts";
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

const PAGES = [
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
];
const search = searchPages(PAGES, [], "../", {});
const found = async (term: string | null, options?: SearchOptions) => {
	const { results } = await search.search(term, options);
	return (await Promise.all(results.map((result) => result.data())))
		.map(({ url }) => url)
		.join(" ");
};

describe("the search of pages in memory", () => {
	it.each([
		[null, "../a.html ../b.html ../c.html"],
		['"net works"', "../a.html ../b.html"],
		['"NET WORKS OF"', "../a.html"],
		['"works net"', ""],
		['"never"', ""],
		["量化", "../c.html"],
		["works nets of", "../b.html ../a.html"],
	])("finds %j", async (term, pages) => {
		expect(await found(term)).toBe(pages);
	});

	it("has them in the order of their dates, those without one first or last", async () => {
		expect(await found(null, { sort: { date: "asc" } })).toBe("../c.html ../a.html ../b.html");
		expect(await found("works", { sort: { date: "desc" } })).toBe("../b.html ../a.html");
	});

	it("counts the values that are left, and those before filters", async () => {
		const { filters, totalFilters, unfilteredResultCount } = await search.search('"net works"', {
			filters: { Year: "2024" },
		});
		expect(filters).toMatchObject({ Theme: { X: 1, Y: 0 }, Year: { 2023: 0, 2024: 1 } });
		expect(totalFilters).toMatchObject({ Theme: { X: 2, Y: 1 }, Year: { 2023: 1, 2024: 1 } });
		expect(unfilteredResultCount).toBe(2);
		expect(await search.filters()).toEqual({
			Theme: { X: 2, Y: 1 },
			Year: { 2023: 1, 2024: 1, unknown: 1 },
		});
	});

	it("counts values of any name", async () => {
		const pages = [["constructor"], ["constructor", "__proto__"]].map((Theme, at) =>
			page(`${at}`, { filters: { Theme } }),
		);
		const { filters } = await searchPages(pages, [], "", {}).search(null);
		expect(Object.entries(filters.Theme ?? {})).toEqual([
			["constructor", 2],
			["__proto__", 1],
		]);
	});
});
