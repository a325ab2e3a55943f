import { type OpenIndex, openIndex } from "../../src/search/browser/openIndex.ts";
import type { BuiltIndex } from "../../src/search/core/printIndex.ts";
import { printWords } from "../../src/search/core/printWords.ts";
import { readRare } from "../../src/search/core/rareWords.ts";
import { openVocabulary, type Vocabulary } from "../../src/search/core/vocabulary.ts";

/** The vocabulary of an index with all its rare words. */
export function wholeVocabulary(index: BuiltIndex): Vocabulary {
	const vocabulary = openVocabulary(index);
	for (const [part, { text }] of index.rare.entries())
		vocabulary.add(
			part,
			readRare(text).map(({ form }) => form),
		);
	return vocabulary;
}

/** An index as a browser opens it, all of it read. */
export async function openWhole(index: BuiltIndex): Promise<OpenIndex> {
	const files = new Map<string, string>();
	const write = (name: string, text: string) => {
		files.set(name, text);
		return name;
	};
	const words = printWords({ pages: [], orders: {}, index, meanings: [] }, write);
	write("words", JSON.stringify(words));
	const opened = await openIndex("words", async (name) => files.get(name)!);
	await opened.lookUp(({ holding }) => holding("")); // which may be in any part
	await opened.load(opened.vocabulary.counts.map((_, word) => word));
	return opened;
}
