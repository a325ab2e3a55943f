import { readNumbers, writeNumbers } from "./numbers.ts";

/** What is told of a page by the names of filters. */
interface Filtered {
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The values of a filter, each with the numbers of its pages. */
export type FilterPages = readonly {
	readonly filter: string;
	readonly value: string;
	readonly pages: readonly number[];
}[];

/** The filters of all pages as a text: by filter and value the steps from page to page, as `writeNumbers`. */
export function printFilters(pages: readonly Filtered[]): string {
	const found = pages.flatMap(({ filters }, page) =>
		Object.entries(filters).flatMap(([filter, values]) =>
			[...new Set(values)].map((value) => ({ filter, value, page })),
		),
	);
	const byName = Map.groupBy(found, ({ filter }) => filter);
	return JSON.stringify(
		Object.fromEntries(
			Array.from(byName, ([filter, found]) => [
				filter,
				Object.fromEntries(
					Array.from(
						Map.groupBy(found, ({ value }) => value),
						([value, found]) => [
							value,
							writeNumbers(found.map(({ page }, at) => page - (found[at - 1]?.page ?? 0))),
						],
					),
				),
			]),
		),
	);
}

export function readFilterPages(text: string): FilterPages {
	const filters = JSON.parse(text) as Record<string, Record<string, string>>;
	return Object.entries(filters).flatMap(([filter, values]) =>
		Object.entries(values).map(([value, steps]) => {
			let page = 0;
			return {
				filter,
				value,
				pages: readNumbers(steps).map((step) => {
					page += step;
					return page;
				}),
			};
		}),
	);
}
