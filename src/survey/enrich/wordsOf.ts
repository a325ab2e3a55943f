import { stemmer } from "stemmer";
import { pairsOf, type Stretch, stretchesOf } from "../../text/signRuns.ts";
import { stopWords } from "./stopWords.ts";

/** A word of a text: its stem, and how it stands there first. */
export interface CountedWord {
	readonly stem: string;
	readonly word: string;
	count: number;
}

/** Signs that hold sentences together: hiragana, and the commonest particles of Chinese and Korean. */
export const FUNCTION_SIGN =
	/[\p{Script=Hiragana}的了和与與在是为為对對于於其以而及这這该該之中上下一个個不有我们們을를은는이가의에로와과도하]/u;

/**
 * The content words of a text by stem, with their counts. Stop words, numbers and words of fewer than
 * three letters do not count. Where words have no borders that could be seen, each two signs are one.
 */
export function wordsOf(text: string): Map<string, CountedWord> {
	const words = new Map<string, CountedWord>();
	for (const word of stretchesOf(text.toLowerCase()).flatMap(wordsIn)) {
		const stem = stemmer(word);
		const known = words.get(stem);
		if (known) known.count += 1;
		else words.set(stem, { stem, word, count: 1 });
	}
	return words;
}

function wordsIn({ text, isRun }: Stretch): string[] {
	if (isRun)
		return pairsOf(text)
			.map(({ pair }) => pair)
			.filter((pair) => pair.length > 1 && !FUNCTION_SIGN.test(pair));
	const found = Array.from(text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]{2,40}/gu), ([word]) => word);
	return found.filter((word) => !stopWords.has(word));
}
