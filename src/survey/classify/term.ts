import { SIGN } from "../../text/signRuns.ts";
import { spelling, type Token } from "./tokenize.ts";

/** One word of a term, and how the words of a text may follow it. */
interface TermWord {
	readonly word: string;
	/** how it is compared: as a word or its plural, by its beginning, or as any number */
	readonly match: "word" | "beginning" | "number";
	/** how many other words may stand before it */
	readonly gap: number;
}

export interface Term {
	/** as written in the theme's file */
	readonly term: string;
	readonly words: readonly [TermWord, ...TermWord[]];
}

/** How many words `...` may stand for. */
const GAP = 4;

/** Words are parted as `tokenize` parts them: signs without borders of words are found within any run. */
const PART = new RegExp(
	`\\.\\.\\.|#|(?:${SIGN}|(?:(?!${SIGN})[\\p{L}\\p{M}\\u200c\\u200d])+)\\*?|\\p{N}+`,
	"gu",
);

/** Reads a term as `termSchema` describes it. */
export function readTerm(term: string): Term {
	const words: TermWord[] = [];
	let gap = 0;
	for (const [part] of term.matchAll(PART)) {
		if (part === "...") {
			gap = GAP;
			continue;
		}
		const word = spelling(part.replace(/\*$/u, ""));
		const match = part === "#" ? "number" : part.endsWith("*") ? "beginning" : "word";
		words.push({ word, match, gap });
		gap = 0;
	}
	const [first, ...rest] = words;
	if (!first) throw new Error(`The term “${term}” has no word.`);
	return { term, words: [first, ...rest] };
}

/**
 * The number of tokens that a term takes at a place of a text; 0 where it does
 * not stand. Of several ways to fill a gap the shortest counts.
 */
export function lengthAt({ words }: Term, tokens: readonly Token[], at: number): number {
	const { clause, sentence } = tokens[at] ?? { clause: -1, sentence: -1 };
	let next = at;
	for (const expected of words) {
		let skipped = 0;
		while (!fits(expected, tokens[next + skipped])) {
			skipped += 1;
			if (skipped > expected.gap) return 0;
		}
		next += skipped + 1;
	}
	const last = tokens[next - 1];
	const gaps = words.some(({ gap }) => gap > 0);
	return last && (gaps ? last.sentence === sentence : last.clause === clause) ? next - at : 0;
}

function fits({ word, match }: TermWord, token: Token | undefined): boolean {
	if (!token) return false;
	if (match === "number") return /^\p{N}/u.test(token.word);
	if (!token.word.startsWith(word)) return false;
	// Compared by its end, as making the plural of each term at each word took most of the time of filing.
	const more = token.word.length - word.length;
	return (
		match === "beginning" ||
		more === 0 ||
		(more === 1 && token.word.endsWith("s")) ||
		(more === 2 && token.word.endsWith("es"))
	);
}
