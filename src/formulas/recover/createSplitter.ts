import { splitLetters } from "./splitLetters.ts";

/** Inner cut positions of a run of letters. */
export type LetterSplitter = (run: string) => readonly number[];

const MOST_KNOWN = 50_000;

/** Cuts runs of letters, never the given (lower-case) words of prose, and remembers the latest answers. */
export function createSplitter(prose: ReadonlySet<string>): LetterSplitter {
	const known = new Map<string, readonly number[]>();
	return (run) => {
		let cuts = known.get(run);
		if (cuts === undefined) {
			cuts = splitLetters(run, (word) => prose.has(word.toLowerCase()));
			if (known.size >= MOST_KNOWN) known.clear();
			known.set(run, cuts);
		}
		return cuts;
	};
}
