import { foldLetters } from "../../text/foldLetters.ts";
import { withoutMarkup } from "../../text/markup.ts";

/** Fewer words are no abstract by which a paper is known. */
const FEWEST = 20;

/**
 * What part of the words of two abstracts is the same, 0 to 1: twice the words that both have, by the words
 * of both. Undefined where one is too short to tell.
 */
export function likeness(one: string, other: string): number | undefined {
	const [some, others] = [wordsOf(one), wordsOf(other)];
	if (some.length < FEWEST || others.length < FEWEST) return undefined;
	const left = new Map<string, number>();
	for (const word of some) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of others) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		left.set(word, count - 1);
		shared++;
	}
	return (2 * shared) / (some.length + others.length);
}

/** Words of letters alone: formulas and numbers are written in many ways. */
const wordsOf = (text: string): readonly string[] =>
	foldLetters(withoutMarkup(text).replace(/\\[A-Za-z]+/gu, " ")).match(/\p{L}{2,}/gu) ?? [];
