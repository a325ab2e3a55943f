import { buildIndex } from "./buildIndex.ts";
import { writeNumbers } from "./numbers.ts";
import { pageOf, type Stored } from "./pageOf.ts";
import { printFilters } from "./printFilters.ts";
import type { BuiltIndex } from "./printIndex.ts";
import type { RarePart } from "./rareWords.ts";
import type { Meaning } from "./thesaurus.ts";

/** The file of words: what every query needs, and the names of the files of which each reads some. */
export interface WordsFile extends Omit<BuiltIndex, "postings" | "rare" | "names"> {
	readonly postings: readonly string[];
	readonly rare: readonly (Omit<RarePart, "text"> & { readonly file: string })[];
	/** files of Pagefind's names of the pages */
	readonly names: readonly string[];
	/** files of values, each with the filters that it has; the first has those of few values */
	readonly filters: readonly { readonly filters: readonly string[]; readonly file: string }[];
	/** by what pages can be sorted, and the file of their numbers in that order, as `writeNumbers` */
	readonly orders: Readonly<Record<string, string>>;
	readonly meanings: readonly Meaning[];
}

/** What pages are searched by. */
export interface Searched {
	readonly pages: readonly (Stored & {
		readonly filters: Readonly<Record<string, readonly string[]>>;
	})[];
	/** all pages by number, the first of an order first */
	readonly orders: Readonly<Record<string, readonly number[]>>;
	readonly index: BuiltIndex;
	readonly meanings: readonly Meaning[];
}

/** Indexes pages with what a thesaurus says of them, its wordings as stems. */
export function indexWords(
	pages: readonly Stored[],
	meanings: readonly Pick<Meaning, "same" | "also">[],
): BuiltIndex {
	return buildIndex(
		pages.map(pageOf),
		meanings.flatMap(({ same, also }) => [...same, ...also]),
	);
}

/**
 * Writes the index as files.
 *
 * @param write keeps a file, by a name that tells what it is; gives the name that it got
 */
export function printWords(
	{ pages, orders, index, meanings }: Searched,
	write: (name: string, text: string) => string,
): WordsFile {
	const { postings, rare, names, ...rest } = index;
	return {
		...rest,
		postings: postings.map((text, at) => write(`postings-${at}.txt`, text)),
		rare: rare.map(({ text, ...part }, at) => ({ ...part, file: write(`rare-${at}.txt`, text) })),
		names: names.map((text, at) => write(`names-${at}.txt`, text)),
		filters: printFilters(pages).map(({ filters, text }, at) => ({
			filters,
			file: write(`filters-${at}.json`, text),
		})),
		orders: Object.fromEntries(
			Object.entries(orders).map(([by, order]) => [
				by,
				write(`order-${by}.txt`, writeNumbers(order)),
			]),
		),
		meanings,
	};
}
