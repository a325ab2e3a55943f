import type {
	FilterCounts,
	Fragment,
	Instance,
	Result,
	SearchOptions,
	SearchResponse,
} from "../../search/browser/pagefindApi.ts";
import type { Stored } from "../../search/core/pageOf.ts";

/** Where the pages stand in the data of a folder: `IndexedPage[]`, whose ids are their places. */
export const PAGES = "search/pages.json";

/** Where the thesaurus stands in the data of a folder: `Meaning[]`. */
export const MEANINGS = "search/meanings.json";

/** A page as Pagefind's fragment has it, and the day by which it is sorted. */
export interface IndexedPage extends Stored {
	readonly url: string;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	/** ISO date */
	readonly date: string;
}

/**
 * As much of Pagefind as our search stands on, for pages in memory: filters,
 * order by date, and stretches of text in quotation marks. Where all texts are
 * at hand, an index of them would only be more to carry.
 */
export function memoryIndex(pages: readonly IndexedPage[]): Instance {
	const search = async (
		term: string | null,
		{ filters = {}, sort = {} }: SearchOptions = {},
	): Promise<SearchResponse> => {
		const phrase = searchable(term ?? "").replaceAll('"', "");
		const answering = pages.filter(({ meta, content }) =>
			[meta.title ?? "", meta.authors ?? "", content].some((text) =>
				searchable(text).includes(phrase),
			),
		);
		const found = answering.filter((page) => passes(page, filters));
		const down = sort.date === "desc" ? -1 : 1;
		if (sort.date) found.sort((a, b) => down * (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
		return {
			results: found.map(resultOf),
			unfilteredResultCount: answering.length,
			filters: counts(found),
			totalFilters: counts(answering),
		};
	};
	return {
		options: async () => {},
		init: async () => {},
		destroy: async () => {},
		mergeIndex: async () => {},
		preload: async () => {},
		search,
		debouncedSearch: search,
		filters: async () => counts(pages),
	};
}

function searchable(text: string): string {
	return text.toLowerCase().replace(/\s+/gu, " ");
}

/** A filter is a value, several that all must be there, or `{any}`, of which one must. */
function passes(page: IndexedPage, filters: Readonly<Record<string, unknown>>): boolean {
	return Object.entries(filters).every(([name, wanted]) => {
		const has = (value: unknown) => page.filters[name]?.includes(String(value)) ?? false;
		if (Array.isArray(wanted)) return wanted.every(has);
		if (typeof wanted !== "object" || wanted === null) return has(wanted);
		const { any, all = [] } = wanted as { any?: unknown[]; all?: unknown[] };
		return all.every(has) && (any === undefined || any.some(has));
	});
}

function resultOf({ id, url, content, meta, filters }: IndexedPage): Result {
	const fragment: Fragment = {
		url,
		content,
		excerpt: "",
		plain_excerpt: "",
		meta: { ...meta },
		filters: Object.fromEntries(
			Object.entries(filters).map(([name, values]) => [name, [...values]]),
		),
	};
	return { id, score: 1, words: [], data: async () => fragment };
}

function counts(pages: readonly IndexedPage[]): FilterCounts {
	const counted: FilterCounts = {};
	for (const { filters } of pages) {
		for (const [name, values] of Object.entries(filters)) {
			// A theme may be called “constructor”.
			counted[name] ??= Object.create(null) as Record<string, number>;
			for (const value of values) counted[name][value] = (counted[name][value] ?? 0) + 1;
		}
	}
	return counted;
}
