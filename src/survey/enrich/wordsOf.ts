import { stemmer } from "stemmer";
import { stopWords } from "./stopWords.ts";

/** A word of a text: its stem, and how it stands there first. */
export interface CountedWord {
	readonly stem: string;
	readonly word: string;
	count: number;
}

/**
 * The content words of a text by stem, with their counts. Stop words, numbers
 * and words of fewer than three letters do not count.
 */
export function wordsOf(text: string): Map<string, CountedWord> {
	const words = new Map<string, CountedWord>();
	for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}]{2,40}/gu)) {
		if (stopWords.has(word)) continue;
		const stem = stemmer(word);
		const known = words.get(stem);
		if (known) known.count += 1;
		else words.set(stem, { stem, word, count: 1 });
	}
	return words;
}
