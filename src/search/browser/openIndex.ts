import type { Posting } from "../core/indexedPage.ts";
import { readNumbers } from "../core/numbers.ts";
import type { FilterPages } from "../core/printFilters.ts";
import type { BuiltIndex } from "../core/printIndex.ts";
import type { Collection } from "../core/rankPages.ts";
import { type Meaning, openThesaurus, type Thesaurus } from "../core/thesaurus.ts";
import { openVocabulary, type Vocabulary } from "../core/vocabulary.ts";

/** The file of words: all of the index but the postings, which stand in files of their own. */
export interface WordsFile extends Omit<BuiltIndex, "postings"> {
	/** the name of the file of filters, as `printFilters` */
	readonly filters: string;
	/** names of the files of postings */
	readonly postings: readonly string[];
	readonly meanings: readonly Meaning[];
}

/** The index, of which only what a query needs is read. */
export interface OpenIndex extends Collection {
	readonly pages: readonly string[];
	readonly vocabulary: Vocabulary;
	readonly thesaurus: Thesaurus;
	/** reads the values of filters */
	filters(): Promise<readonly FilterPages[]>;
	/** reads the postings of words; `postings` then knows them */
	load(words: readonly number[]): Promise<void>;
}

/** @param read the text of a file of the search folder */
export async function openIndex(
	file: string,
	read: (file: string) => Promise<string>,
): Promise<OpenIndex> {
	const words = JSON.parse(await read(file)) as WordsFile;
	const vocabulary = openVocabulary(words);
	const loaded = new Map<number, readonly Posting[]>();
	const loading = new Map<number, Promise<void>>();
	const fileOf = (word: number) => words.starts.findLastIndex((start) => start <= word);

	async function loadFile(number: number): Promise<void> {
		const numbers = readNumbers(await read(words.postings[number]!));
		const end = words.starts[number + 1] ?? vocabulary.counts.length;
		let at = 0;
		for (let word = words.starts[number]!; word < end; word++) {
			const postings: Posting[] = [];
			let page = -1;
			for (const last = at + vocabulary.counts[word]!; at < last; at++) {
				page += numbers[at]! + 1;
				const mark = numbers[numbers.length / 2 + at]!;
				postings.push({ page, times: mark >> 1, inTitle: mark % 2 === 1 });
			}
			loaded.set(word, postings);
		}
	}

	let filters: Promise<readonly FilterPages[]> | undefined;
	return {
		filters() {
			filters ??= read(words.filters).then(JSON.parse) as Promise<readonly FilterPages[]>;
			filters.catch(() => {
				filters = undefined; // so that the next query tries again
			});
			return filters;
		},
		pages: words.pages,
		lengths: readNumbers(words.lengths),
		vocabulary,
		thesaurus: openThesaurus(words.meanings),
		postings: (word) => loaded.get(word) ?? [],
		async load(words) {
			const wanted = [...new Set(words.map(fileOf))];
			await Promise.all(
				wanted.map((number) => {
					const begun = loading.get(number) ?? loadFile(number);
					loading.set(number, begun);
					begun.catch(() => loading.delete(number)); // so that the next query tries again
					return begun;
				}),
			);
		},
	};
}
