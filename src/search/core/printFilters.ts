import { writeNumbers } from "./numbers.ts";

/** A filter of more values, such as of authors, stands in a file of its own. */
const MANY = 1500;

/** What is told of a page by the names of filters. */
interface Filtered {
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A value of a filter, with the numbers of its pages. */
export interface FilterPages {
	readonly filter: string;
	readonly value: string;
	readonly pages: readonly number[];
}

/** Filters that are read together, with their values as JSON of `PrintedValue[]`. */
export interface PrintedFilters {
	readonly filters: readonly string[];
	readonly text: string;
}

/** A filter, a value of it, and the steps from page to page, as `writeNumbers`. */
export type PrintedValue = readonly [filter: string, value: string, steps: string];

/** The values of the filters of all pages: first those that have few, then each that has many. */
export function printFilters(pages: readonly Filtered[]): PrintedFilters[] {
	const all = new Map<string, Map<string, number[]>>();
	pages.forEach(({ filters }, page) => {
		for (const [filter, values] of Object.entries(filters))
			for (const value of new Set(values)) {
				if (!all.has(filter)) all.set(filter, new Map());
				const known = all.get(filter)!.get(value);
				if (known) known.push(page);
				else all.get(filter)!.set(value, [page]);
			}
	});
	const names = [...all.keys()];
	const isLarge = (filter: string) => all.get(filter)!.size > MANY;
	const groups = [names.filter((name) => !isLarge(name)), ...names.filter(isLarge).map((n) => [n])];
	return groups.map((filters) => ({
		filters,
		text: JSON.stringify(
			filters.flatMap((filter) =>
				Array.from(
					all.get(filter)!,
					([value, own]): PrintedValue => [
						filter,
						value,
						writeNumbers(own.map((page, at) => page - (own[at - 1] ?? -1) - 1)),
					],
				),
			),
		),
	}));
}
