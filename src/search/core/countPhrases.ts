import { addPosting } from "./countWords.ts";
import type { Posting } from "./indexedPage.ts";

/** Neighbours that are indexed as one are so on so many pages, or on one in a hundred if that is more. */
const FREQUENT = 3;

/** More than there are stems: two numbers of stems make one number. */
const STEMS = 2 ** 26;

/** The words of a sentence, function words left out, and where it stands. */
export interface Sentence {
	/** numbers of their stems */
	readonly stems: Uint32Array;
	readonly posting: Posting;
}

/**
 * Where neighbours that are frequent stand, and what was asked for, by their stems with blanks between.
 *
 * @param sentences in the order of their pages
 * @param stems by their numbers
 * @param wordings stems of what is asked for as one
 * @param pages how many there are
 */
export function countPhrases(
	sentences: readonly Sentence[],
	stems: readonly string[],
	wordings: readonly (readonly string[])[],
	pages: number,
): ReadonlyMap<string, readonly Posting[]> {
	const { namesIn, asked, wordingOf } = readWordings(stems, wordings);
	const least = Math.max(FREQUENT, pages / 100);
	const onPages = new Map<number, { last: number; pages: number }>();
	for (const { stems, posting } of sentences)
		for (const name of namesIn(stems)) {
			const known = onPages.get(name);
			if (!known) onPages.set(name, { last: posting.page, pages: 1 });
			else if (known.last !== posting.page) {
				known.last = posting.page;
				known.pages += 1;
			}
		}
	const counted = new Map<number, Posting[]>();
	for (const [name, { pages }] of onPages)
		if (asked.has(name) || pages >= least) counted.set(name, []);
	for (const { stems, posting } of sentences)
		for (const name of namesIn(stems)) {
			const postings = counted.get(name);
			if (postings) addPosting(postings, posting);
		}
	return new Map(Array.from(counted, ([name, postings]) => [wordingOf(name), postings]));
}

/**
 * Names phrases by numbers: neighbours by their two stems, longer wordings by numbers below zero.
 */
function readWordings(stems: readonly string[], wordings: readonly (readonly string[])[]) {
	const numbers = new Map(stems.map((stem, number) => [stem, number]));
	/** those whose stems stand on some page, by the first */
	const longer = new Map<number, { readonly name: number; readonly stems: readonly number[] }[]>();
	const written: string[] = [];
	const asked = new Set<number>();
	for (const wording of new Map(wordings.map((wording) => [wording.join(" "), wording])).values()) {
		const [first, second, ...more] = wording.map((stem) => numbers.get(stem));
		if (first === undefined || second === undefined || more.includes(undefined)) continue;
		if (more.length === 0) {
			asked.add(first * STEMS + second);
			continue;
		}
		written.push(wording.join(" "));
		const name = -written.length;
		asked.add(name);
		const known = longer.get(first) ?? [];
		longer.set(first, known);
		known.push({ name, stems: [first, second, ...(more as number[])] });
	}
	return {
		asked,
		*namesIn(stems: Uint32Array): Generator<number> {
			for (const [at, stem] of stems.entries()) {
				const next = stems[at + 1];
				if (next !== undefined) yield stem * STEMS + next;
				for (const wording of longer.get(stem) ?? [])
					if (wording.stems.every((other, step) => stems[at + step] === other)) yield wording.name;
			}
		},
		wordingOf: (name: number) =>
			name < 0 ? written[-name - 1]! : `${stems[Math.floor(name / STEMS)]} ${stems[name % STEMS]}`,
	};
}
