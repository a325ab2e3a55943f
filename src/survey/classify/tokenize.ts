import { foldLetters } from "../../text/foldLetters.ts";
import { SIGN } from "../../text/signRuns.ts";

/** A word or number of a text; where words have no borders that could be seen, a sign. */
export interface Token {
	/** in small letters without accents, in American spelling (`-ize`) */
	readonly word: string;
	/** by which an index of terms finds it, as `keyOf` */
	readonly key: string;
	/** UTF-16 offsets into the text, end exclusive */
	readonly start: number;
	readonly end: number;
	/** the index of its sentence */
	readonly sentence: number;
	/** the index of its clause: no term reaches over a comma, colon or bracket that ends one */
	readonly clause: number;
}

/** What ends with a full stop within a sentence. */
const abbreviation = /\b(?:e\.g|i\.e|cf|vs|et al)$/iu;

const TOKEN = new RegExp(`${SIGN}|(?:(?!${SIGN})[\\p{L}\\p{M}\\u200c\\u200d])+|\\p{N}+`, "gu");

/** The words of a text in their order. */
export function tokenize(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let sentence = 0;
	let clause = 0;
	let last = 0;
	for (const match of text.matchAll(TOKEN)) {
		const gap = text.slice(last, match.index);
		// Mostly a blank, which ends nothing.
		if (gap !== " ") {
			const isEnd = /[.!?]\s|[。！？।]/u.test(gap);
			if (isEnd && !abbreviation.test(text.slice(Math.max(0, last - 6), last))) sentence += 1;
			if (/[.!?,;:]\s|[()\n。！？।，、；：（）]/u.test(gap)) clause += 1;
		}
		last = match.index + match[0].length;
		const word = spelling(match[0]);
		tokens.push({ word, key: keyOf(word), start: match.index, end: last, sentence, clause });
	}
	return tokens;
}

/** A word in small letters without accents and in American spelling, so that one term finds both. */
export function spelling(word: string): string {
	const folded = foldLetters(word);
	// A search backwards at each place is slow.
	if (!folded.includes("is", 3)) return folded;
	return folded.replace(/(?<=\p{L}{3})is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/u, "iz");
}

/** The first letters of a word; of any number `#`. */
export function keyOf(word: string): string {
	return /^\p{N}/u.test(word) ? "#" : word.slice(0, KEY);
}

const KEY = 4;
