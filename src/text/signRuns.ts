/** Scripts that part no words by blanks. */
const UNPARTED = `ーｰ${["Han", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr"]
	.map((script) => `\\p{sc=${script}}`)
	.join("")}`;

/** What belongs to the sign before it: marks, and the vowels and finals of Hangul that is written apart. */
const MARKS = "[\\p{M}ﾞﾟ\\u1160-\\u11FF]*";

/** The source of an expression for a sign of a script without blanks. */
export const UNPARTED_SIGN = `[${UNPARTED}]${MARKS}`;

/**
 * The source of an expression for a sign of a script whose words have no borders that could be seen: the
 * particles of Korean stand at its nouns.
 */
export const SIGN = `[${UNPARTED}\\p{sc=Hang}]${MARKS}`;

const RUN = new RegExp(`(?:${SIGN})+`, "gu");
const FIRST = new RegExp(`^${SIGN}`, "u");
const LONE = new RegExp(`^${SIGN}$`, "u");

/** Whether a word begins with such a sign. */
export const beginsWithSign = (word: string): boolean => FIRST.test(word);

/** Whether a word is one such sign alone. */
export const isSign = (word: string): boolean => LONE.test(word);

/** A stretch of a text in such a script, or between two. */
export interface Stretch {
	readonly text: string;
	readonly start: number;
	readonly isRun: boolean;
}

/** Parts a text where signs without borders of words begin and end. */
export function stretchesOf(text: string): Stretch[] {
	const stretches: Stretch[] = [];
	let last = 0;
	const add = (end: number, isRun: boolean) => {
		if (end > last) stretches.push({ text: text.slice(last, end), start: last, isRun });
		last = end;
	};
	for (const { 0: run, index } of text.matchAll(RUN)) {
		add(index, false);
		add(index + run.length, true);
	}
	add(text.length, false);
	return stretches;
}

/** Each two neighbours in a run of signs, or the one that stands alone: they find any part of the run. */
export function pairsOf(run: string): { readonly pair: string; readonly start: number }[] {
	const signs = Array.from(run.matchAll(new RegExp(SIGN, "gu")), ([sign]) => sign);
	let start = 0;
	return signs.slice(0, Math.max(1, signs.length - 1)).map((sign, at) => {
		const pair = { pair: sign + (signs[at + 1] ?? ""), start };
		start += sign.length;
		return pair;
	});
}
