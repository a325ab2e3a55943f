import { stretchesOf } from "../../text/signRuns.ts";
import { answerExactly, answerQuery } from "./answerQuery.ts";
import { choosePages } from "./choosePages.ts";
import { countFilters } from "./countFilters.ts";
import { markFragment } from "./markFragment.ts";
import { once } from "./once.ts";
import { type OpenIndex, openIndex } from "./openIndex.ts";
import type {
	Fragment,
	Instance,
	InstanceOptions,
	Result,
	SearchOptions,
	SearchResponse,
} from "./pagefindApi.ts";

/** What the wrapped search stands on. */
export interface Ground {
	/** opens Pagefind as it is; undefined where there is none */
	readonly openPagefind: ((options: InstanceOptions) => Promise<Instance>) | undefined;
	/** a page's text, by Pagefind's name of the page; no word of it is marked */
	readonly fragment: (name: string, options: InstanceOptions) => Promise<Fragment>;
	/** the name of the file of words */
	readonly words: string;
	/** the text of a file of the search folder */
	readonly read: (file: string) => Promise<string>;
	readonly options: InstanceOptions;
}

/** A query that is to be found word for word; signs without borders of words are found so anyway. */
const isExact = (term: string) =>
	/^\s*".+"\s*$/u.test(term) && stretchesOf(term).every(({ isRun }) => !isRun);

/**
 * Pagefind with a better understanding of queries. Which pages answer, in which order, and what filters leave
 * of them, is told by the index of words; their texts are Pagefind's. Pagefind's own search is loaded where
 * it alone can answer: for what stands in quotation marks, merged indexes, and its own kinds of filters.
 */
export function createSearch({ openPagefind, fragment, words, read, ...ground }: Ground): Instance {
	let { options } = ground;
	let merged = 0;
	const openedIndex = once(() => openIndex(words, read));
	const pagefind = once(async () => {
		if (!openPagefind) throw new Error("Pagefind is no part of this edition.");
		const { highlightParam: _, ...rest } = options;
		return openPagefind(rest);
	});

	async function search(term: string | null, wanted: SearchOptions = {}): Promise<SearchResponse> {
		const exact = term !== null && isExact(term);
		if (openPagefind && (exact || (term === null && merged > 0))) {
			try {
				return await askPagefind(term, wanted);
			} catch (error) {
				if (!exact) throw error; // without network, the index of words can tell
			}
		}
		const index = await openedIndex();
		const fragmentOf = async (page: number) => fragment(await index.nameOf(page), options);
		const textsOf = async (page: number) => {
			const { meta, content } = await fragmentOf(page);
			return [meta.title ?? "", meta.authors ?? "", content];
		};
		const [{ ranked, marked, understood }, chosen] = await Promise.all([
			exact ? answerExactly(term, index, textsOf) : answerQuery(term, index),
			choosePages(wanted, index, async (options) => {
				const { results } = await (await pagefind()).search(null, options);
				return results.map(({ id }) => id);
			}),
		]);
		if (wanted.preload) return null as never; // as Pagefind does
		const found = new Map(ranked.map((page) => [page.page, page]));
		const pages = (chosen.order ?? [...found.keys()]).filter(
			(page) => found.has(page) && chosen.has(page),
		);
		const results = pages.map(
			(page): Result => ({
				id: String(page),
				score: found.get(page)?.score ?? 0,
				words: [],
				data: async () => markFragment(await fragmentOf(page), marked, options),
			}),
		);
		if (merged > 0 && term !== null) results.push(...(await othersOf(term, wanted, index)));
		const counted = wanted.counts === "none" ? [] : chosen.values;
		const isCounted = (name: string) => counted.some(({ filter }) => filter === name);
		return {
			results,
			partial: pages.filter((page) => !found.get(page)?.isWhole).length,
			unfilteredResultCount: ranked.length,
			filters: countFilters(counted, new Set(pages)),
			totalFilters: countFilters(counted, found),
			uncounted: index.filters.filter((name) => !isCounted(name)),
			...(understood && { understood }),
		};
	}

	async function askPagefind(
		term: string | null,
		{ counts: _, ...wanted }: SearchOptions,
	): Promise<SearchResponse> {
		const instance = await pagefind();
		await instance.filters(); // else it counts none but the chosen
		return instance.search(term, wanted);
	}

	/** What Pagefind finds in merged indexes, of which nothing more is known here. */
	async function othersOf(term: string, wanted: SearchOptions, index: OpenIndex) {
		const [own, { results }] = await Promise.all([index.byName(), askPagefind(term, wanted)]);
		return results.filter(({ id }) => !own.has(id));
	}

	let searches = 0;
	return {
		init: async () => {
			await openedIndex();
		},
		options: async (more) => {
			options = { ...options, ...more };
			const { highlightParam: _, ...rest } = more;
			if (pagefind.isBegun()) await (await pagefind()).options(rest);
		},
		destroy: async () => {
			if (pagefind.isBegun()) await (await pagefind()).destroy();
		},
		mergeIndex: async (path, more) => {
			await (await pagefind()).mergeIndex(path, more);
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
		filters: async () => {
			if (merged > 0) return (await pagefind()).filters();
			const index = await openedIndex();
			return countFilters(await index.values(index.filters), { has: () => true });
		},
	};
}
