import { stretchesOf } from "../../text/signRuns.ts";
import type { Query } from "../core/indexedPage.ts";
import type { Marked } from "../core/markText.ts";
import { rankPages } from "../core/rankPages.ts";
import { readQuery } from "../core/readQuery.ts";
import { countFilters } from "./countFilters.ts";
import { markFragment } from "./markFragment.ts";
import { type OpenIndex, openIndex } from "./openIndex.ts";
import type {
	Instance,
	InstanceOptions,
	Result,
	SearchOptions,
	SearchResponse,
} from "./pagefindApi.ts";

/** What the wrapped search stands on. */
export interface Ground {
	/** an instance of Pagefind as it is */
	readonly pagefind: Instance;
	/** the name of the file of words */
	readonly words: string;
	/** the text of a file of the search folder */
	readonly read: (file: string) => Promise<string>;
	readonly options: InstanceOptions;
}

/** A query that Pagefind is to find word for word; signs without borders of words it cannot. */
const isExact = (term: string) =>
	/^\s*".+"\s*$/u.test(term) && stretchesOf(term).every(({ isRun }) => !isRun);

/**
 * Pagefind with a better understanding of queries. Which pages answer, and in which order, is told by
 * the index of words beside it; the results themselves, their texts, filters and sorting are
 * Pagefind's. A query in quotation marks goes to Pagefind unchanged.
 */
export function createSearch({ pagefind, words, read, options: given }: Ground): Instance {
	let options = given;
	let merged = 0;
	const opening = { index: undefined as Promise<OpenIndex> | undefined };
	const openedIndex = () => {
		opening.index ??= openIndex(words, read);
		opening.index.catch(() => {
			opening.index = undefined;
		});
		return opening.index;
	};
	async function search(term: string | null, wanted: SearchOptions = {}): Promise<SearchResponse> {
		if (term === null || isExact(term)) {
			await pagefind.filters(); // else it counts none but the chosen
			return pagefind.search(term, wanted);
		}
		// Both may have to be fetched: at the same time.
		const everything = pagefind.search(null, { ...wanted, preload: false });
		const index = await openedIndex();
		const query = readQuery(term, index.vocabulary, index.thesaurus);
		const [values] = await Promise.all([index.filters(), index.load(wordsOf(query))]);
		if (wanted.preload) return null as never; // as Pagefind does
		const ranked = rankPages(query, index);
		const scores = new Map(ranked.map(({ page, score }) => [index.pages[page] ?? "", score]));
		const numbers = new Map(ranked.map(({ page }) => [index.pages[page], page]));
		const marked = markedBy(query, index);
		const all = await everything;
		const results = all.results
			.filter(({ id }) => scores.has(id))
			.map(
				(result): Result => ({
					id: result.id,
					score: scores.get(result.id) ?? 0,
					words: [],
					data: async () => markFragment(await result.data(), marked, options),
				}),
			);
		if (Object.keys(wanted.sort ?? {}).length === 0) results.sort((a, b) => b.score - a.score);
		if (merged > 0) results.push(...(await othersOf(pagefind, term, wanted, index)));
		const { corrected, unknown, nearest } = query;
		return {
			results,
			unfilteredResultCount: ranked.length,
			filters: countFilters(values, new Set(results.map(({ id }) => numbers.get(id)!))),
			totalFilters: countFilters(values, new Set(numbers.values())),
			timings: all.timings,
			understood: { corrected, unknown, nearest },
		};
	}

	let searches = 0;
	return {
		init: async () => {
			await Promise.all([pagefind.init(), openedIndex()]);
		},
		options: async (more) => {
			options = { ...options, ...more };
			const { highlightParam: _, ...rest } = more;
			await pagefind.options(rest);
		},
		destroy: () => pagefind.destroy(),
		mergeIndex: async (path, more) => {
			await pagefind.mergeIndex(path, more);
			merged += 1;
		},
		search,
		async debouncedSearch(term, wanted, wait = 300) {
			searches += 1;
			const mine = searches;
			await new Promise((resolve) => setTimeout(resolve, wait));
			if (mine !== searches) return null;
			const response = await search(term, wanted);
			return mine === searches ? response : null;
		},
		preload: async (term, wanted) => {
			await search(term, { ...wanted, preload: true });
		},
		filters: () => pagefind.filters(),
	};
}

/** All words and phrases whose postings a query needs. */
function wordsOf({ terms, phrases }: Query): number[] {
	const wordings = terms.flatMap(({ parts, whole }) => [...parts.flat(), ...whole]);
	return [...phrases, ...wordings.map(({ word }) => word)];
}

function markedBy(query: Query, { vocabulary }: OpenIndex): Marked {
	const stems = wordsOf(query).map((word) => vocabulary.stemsOf(word));
	return {
		stems: new Set(stems.filter(({ length }) => length === 1).flat()),
		phrases: stems.filter(({ length }) => length > 1),
	};
}

/** What Pagefind finds in merged indexes, of which nothing more is known here. */
async function othersOf(
	pagefind: Instance,
	term: string,
	wanted: SearchOptions,
	{ pages }: OpenIndex,
): Promise<Result[]> {
	const own = new Set(pages);
	const { results } = await pagefind.search(term, wanted);
	return results.filter(({ id }) => !own.has(id));
}
