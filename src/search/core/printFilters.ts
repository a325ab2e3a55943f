/** What is told of a page by the names of filters. */
interface Filtered {
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A value of a filter, with the numbers of its pages. */
export interface FilterPages {
	readonly filter: string;
	readonly value: string;
	readonly pages: number[];
}

/** The values of the filters of all pages, as JSON of `FilterPages[]`. */
export function printFilters(pages: readonly Filtered[]): string {
	const all = new Map<string, FilterPages>();
	pages.forEach(({ filters }, page) => {
		for (const [filter, values] of Object.entries(filters))
			for (const value of new Set(values)) {
				const key = `${filter} ${value}`;
				if (!all.has(key)) all.set(key, { filter, value, pages: [] });
				all.get(key)!.pages.push(page);
			}
	});
	return JSON.stringify([...all.values()]);
}
