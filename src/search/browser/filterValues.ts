import type { FilterCounts, Instance } from "./pagefindApi.ts";

/** The pages of each value of each filter. */
export type FilterValues = readonly {
	readonly filter: string;
	readonly value: string;
	readonly pages: readonly string[];
}[];

/** Asks Pagefind for the pages of every value. */
export async function filterValues(pagefind: Instance): Promise<FilterValues> {
	const filters = await pagefind.filters();
	const values = Object.entries(filters).flatMap(([filter, values]) =>
		Object.keys(values).map((value) => ({ filter, value })),
	);
	return Promise.all(
		values.map(async ({ filter, value }) => {
			const { results } = await pagefind.search(null, { filters: { [filter]: value } });
			return { filter, value, pages: results.map(({ id }) => id) };
		}),
	);
}

/** How many of the found pages have each value. */
export function countFilters(
	values: FilterValues,
	found: { has(id: string): boolean },
): FilterCounts {
	const counts: FilterCounts = {};
	for (const { filter, value, pages } of values) {
		counts[filter] ??= {};
		counts[filter][value] = pages.filter((id) => found.has(id)).length;
	}
	return counts;
}
