import type { FilterPages } from "../core/printFilters.ts";
import type { FilterCounts } from "./pagefindApi.ts";

/** How many of the found pages have each value. */
export function countFilters(
	values: readonly FilterPages[],
	found: { has(page: number): boolean },
): FilterCounts {
	const counts: FilterCounts = {};
	for (const { filter, value, pages } of values) {
		// An author may be called "__proto__".
		counts[filter] ??= Object.create(null) as Record<string, number>;
		counts[filter][value] = pages.filter((page) => found.has(page)).length;
	}
	return counts;
}
