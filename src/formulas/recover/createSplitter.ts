import { placeMayCut } from "./cutsByPlace.ts";
import { splitLetters } from "./splitLetters.ts";
import { type Word, wordOf } from "./word.ts";

/** A run of letters: where it is cut, and what is known of it as a whole. */
export interface LetterRun {
	readonly run: string;
	/** Inner cut positions. */
	readonly cuts: readonly number[];
	/** Whether its place may tell other ones (`cutsByPlace`). */
	readonly askPlace: boolean;
	readonly word: Word;
}

/** Reads the run of letters of a text from `start` up to but not including `end`. */
export type LetterSplitter = (text: string, start: number, end: number) => LetterRun;

const MOST_KNOWN = 50_000;
const SLOTS = 2 ** 17;

/**
 * Cuts runs of letters, never the given (lower-case) words of prose, and remembers the latest answers. They
 * are looked up by a hash of the text itself: a Map would need each run cut out first, at twice the cost.
 */
export function createSplitter(prose: ReadonlySet<string>): LetterSplitter {
	const isProse = (word: string): boolean => prose.has(word.toLowerCase());
	let known = new Array<LetterRun | undefined>(SLOTS);
	let count = 0;
	return (text, start, end) => {
		let at = hashOf(text, start, end);
		for (let found = known[at]; found !== undefined; found = known[at]) {
			if (found.run.length === end - start && text.startsWith(found.run, start)) return found;
			at = (at + 1) % SLOTS;
		}
		const answer = describe(text.slice(start, end), isProse);
		if (count >= MOST_KNOWN) forget();
		else known[at] = answer;
		count++;
		return answer;
	};

	function forget(): void {
		known = new Array(SLOTS);
		count = 0;
	}
}

/** Runs with a letter that English lacks are never cut. */
function describe(run: string, isProse: (word: string) => boolean): LetterRun {
	const foreign = /[\u00c0-\u024f]/u.test(run);
	return {
		run,
		cuts: foreign ? [] : splitLetters(run, isProse),
		askPlace: !foreign && placeMayCut(run),
		word: wordOf(run, "letters"),
	};
}

function hashOf(text: string, start: number, end: number): number {
	let hash = end - start;
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
