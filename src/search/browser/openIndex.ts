import type { Posting, Query } from "../core/indexedPage.ts";
import { readNumbers } from "../core/numbers.ts";
import type { FilterPages, PrintedValue } from "../core/printFilters.ts";
import { PER_NAMES } from "../core/printIndex.ts";
import type { WordsFile } from "../core/printWords.ts";
import type { Collection } from "../core/rankPages.ts";
import { readRare } from "../core/rareWords.ts";
import { readQuery } from "../core/readQuery.ts";
import { openThesaurus } from "../core/thesaurus.ts";
import { openVocabulary, type Vocabulary } from "../core/vocabulary.ts";
import { onceEach } from "./once.ts";

/** The index, of which only what a query needs is read. */
export interface OpenIndex extends Collection {
	readonly vocabulary: Vocabulary;
	/** understands what was typed */
	readQuery(typed: string): Promise<Query>;
	/** gives what a look into the vocabulary tells, once it has all that the look missed */
	lookUp<Answer>(look: (vocabulary: Vocabulary) => Answer): Promise<Answer>;
	/** reads the postings of words; `postings` then knows them */
	load(words: readonly number[]): Promise<void>;
	/** Pagefind's name of a page */
	nameOf(page: number): Promise<string>;
	/** the pages by their names */
	byName(): Promise<ReadonlyMap<string, number>>;
	/** the names of all filters */
	readonly filters: readonly string[];
	/** the filters of few values, those of these names, and what else has been read */
	values(filters: readonly string[]): Promise<readonly FilterPages[]>;
	/** all pages in an order; undefined where there is no such order */
	order(by: string): Promise<readonly number[]> | undefined;
}

/** @param read the text of a file of the search folder */
export async function openIndex(
	file: string,
	read: (file: string) => Promise<string>,
): Promise<OpenIndex> {
	const words = JSON.parse(await read(file)) as WordsFile;
	const vocabulary = openVocabulary(words);
	const thesaurus = openThesaurus(words.meanings);
	const lengths = readNumbers(words.lengths);
	const starts: number[] = [];
	readNumbers(words.sizes).reduce((start, size) => {
		starts.push(start);
		return start + size;
	}, 0);
	const loaded = new Map<number, readonly Posting[]>();
	const fileOf = (word: number) => starts.findLastIndex((start) => start <= word);
	const isRare = (word: number) => word >= vocabulary.counts.length;
	const valuesRead = new Set<string>();

	const loadFile = onceEach(async (number: number) => {
		const numbers = readNumbers(await read(words.postings[number]!));
		const end = starts[number + 1] ?? vocabulary.counts.length;
		let at = 0;
		for (let word = starts[number]!; word < end; word++) {
			const postings: Posting[] = [];
			let page = -1;
			for (const last = at + vocabulary.counts[word]!; at < last; at++) {
				page += numbers[at]! + 1;
				const mark = numbers[numbers.length / 2 + at]!;
				postings.push({ page, times: mark >> 1, inTitle: mark % 2 === 1 });
			}
			loaded.set(word, postings);
		}
	});
	const loadRare = onceEach(async (part: number) => {
		const own = readRare(await read(words.rare[part]!.file));
		const start = vocabulary.add(
			part,
			own.map(({ form }) => form),
		);
		own.forEach(({ posting }, at) => {
			loaded.set(start + at, [posting]);
		});
	});
	const names = onceEach(async (part: number) => (await read(words.names[part]!)).split(" "));
	const values = onceEach(async (file: string) => {
		const printed = JSON.parse(await read(file)) as PrintedValue[];
		valuesRead.add(file);
		return printed.map(([filter, value, steps]): FilterPages => {
			let page = -1;
			return { filter, value, pages: readNumbers(steps).map((step) => (page += step + 1)) };
		});
	});
	const order = onceEach(async (by: string) => readNumbers(await read(words.orders[by]!)));

	async function lookUp<Answer>(look: (vocabulary: Vocabulary) => Answer): Promise<Answer> {
		for (;;) {
			vocabulary.missed();
			const answer = look(vocabulary);
			const missed = vocabulary.missed();
			if (missed.length === 0) return answer;
			await Promise.all(missed.map(loadRare));
		}
	}

	return {
		lengths,
		vocabulary,
		readQuery: (typed) => lookUp(() => readQuery(typed, vocabulary, thesaurus)),
		lookUp,
		postings: (word) => loaded.get(word) ?? [],
		async load(words) {
			const wanted = new Set(words.filter((word) => !isRare(word)).map(fileOf));
			await Promise.all([...wanted].map(loadFile));
		},
		nameOf: async (page) => (await names(Math.floor(page / PER_NAMES)))[page % PER_NAMES]!,
		async byName() {
			const all = await Promise.all(words.names.map((_, part) => names(part)));
			return new Map(all.flat().map((name, page) => [name, page]));
		},
		filters: words.filters.flatMap(({ filters }) => filters),
		async values(wanted) {
			const files = words.filters.filter(
				({ filters, file }, at) =>
					at === 0 || valuesRead.has(file) || filters.some((name) => wanted.includes(name)),
			);
			return (await Promise.all(files.map(({ file }) => values(file)))).flat();
		},
		order: (by) => (Object.hasOwn(words.orders, by) ? order(by) : undefined),
	};
}
