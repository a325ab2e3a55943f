import { splitLetters } from "./splitLetters.ts";
import { type Word, wordOf } from "./word.ts";

/** A run of letters: where it is cut, and what is known of it as a whole. */
export interface LetterRun {
	/** Inner cut positions. */
	readonly cuts: readonly number[];
	readonly word: Word;
}

export type LetterSplitter = (run: string) => LetterRun;

const MOST_KNOWN = 50_000;

/** Cuts runs of letters, never the given (lower-case) words of prose, and remembers the latest answers. */
export function createSplitter(prose: ReadonlySet<string>): LetterSplitter {
	const known = new Map<string, LetterRun>();
	return (run) => {
		let found = known.get(run);
		if (found === undefined) {
			found = {
				cuts: splitLetters(run, (word) => prose.has(word.toLowerCase())),
				word: wordOf(run, "letters"),
			};
			if (known.size >= MOST_KNOWN) known.clear();
			known.set(run, found);
		}
		return found;
	};
}
