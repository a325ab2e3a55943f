import type { Page } from "./indexedPage.ts";
import { writeNumbers } from "./numbers.ts";

/** Postings in a file: what is read for a word, and few files altogether. */
const PER_FILE = 1500;

/** How often a word is counted at most. */
const MOST = 4;

/** The words of all pages, and where they occur. */
export interface BuiltIndex {
	/** sorted; each the most frequent form of its stem, front-coded */
	readonly words: string;
	/** words that stand side by side: how many, and their places among the words, as `writeNumbers` */
	readonly phrases: string;
	/** on how many pages each word is, then each phrase, as `writeNumbers` */
	readonly counts: string;
	/** Pagefind's names of the pages, in the order of the postings' numbers */
	readonly pages: readonly string[];
	/** how many words each page has, as `writeNumbers` */
	readonly lengths: string;
	/** the first word or phrase of each file of postings */
	readonly starts: readonly number[];
	/** steps from page to page, then as many marks (times * 2 + inTitle), as `writeNumbers` */
	readonly postings: readonly string[];
}

/** A word or phrase while pages are read. */
export interface Counted {
	readonly forms: Map<string, number>;
	/** by page: how often in the text, and whether in the title */
	readonly pages: Map<number, { times: number; inTitle: boolean }>;
}

/** Writes the counted words and phrases in their order, and their postings into files. */
export function printIndex(
	pages: readonly Page[],
	words: ReadonlyMap<string, Counted>,
	phrases: ReadonlyMap<string, Counted>,
	lengths: readonly number[],
): BuiltIndex {
	const sorted = Array.from(words, ([stem, word]) => ({
		stem,
		form: shownForm(word.forms),
		word,
	})).sort((a, b) => (a.form < b.form ? -1 : 1));
	const places = new Map(sorted.map(({ stem }, place) => [stem, place]));
	const placed = Array.from(phrases, ([phrase, word]) => ({
		places: phrase.split(" ").map((stem) => places.get(stem) ?? 0),
		word,
	})).sort((a, b) => comparePlaces(a.places, b.places));
	const counted = [...sorted, ...placed].map(({ word }) => word);
	return {
		words: shorten(sorted.map(({ form }) => form)),
		phrases: writeNumbers(placed.flatMap(({ places }) => [places.length, ...places])),
		counts: writeNumbers(counted.map(({ pages }) => pages.size)),
		pages: pages.map(({ id }) => id),
		lengths: writeNumbers(lengths),
		...printPostings(counted),
	};
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
	const differs = a.findIndex((place, at) => place !== b[at]);
	return differs === -1 ? a.length - b.length : a[differs]! - (b[differs] ?? -1);
}

function printPostings(counted: readonly Counted[]): Pick<BuiltIndex, "starts" | "postings"> {
	const starts: number[] = [];
	const files: { steps: number[]; marks: number[] }[] = [];
	counted.forEach((word, place) => {
		let file = files.at(-1);
		if (!file || file.steps.length >= PER_FILE) {
			file = { steps: [], marks: [] };
			files.push(file);
			starts.push(place);
		}
		let last = -1;
		for (const [page, { times, inTitle }] of [...word.pages].sort(([a], [b]) => a - b)) {
			file.steps.push(page - last - 1);
			file.marks.push(Math.min(times, MOST) * 2 + Number(inTitle));
			last = page;
		}
	});
	return {
		starts,
		postings: files.map(({ steps, marks }) => writeNumbers([...steps, ...marks])),
	};
}

/** The most frequent form; of equals the shortest, then the first. */
function shownForm(forms: ReadonlyMap<string, number>): string {
	const [[form] = [""]] = [...forms].sort(
		([a, timesA], [b, timesB]) => timesB - timesA || a.length - b.length || (a < b ? -1 : 1),
	);
	return form;
}

/** Front coding: a digit (base 36) tells how many letters a word shares with the one before. */
function shorten(words: readonly string[]): string {
	return words
		.map((word, place) => {
			const before = words[place - 1] ?? "";
			let shared = 0;
			while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
			return shared.toString(36) + word.slice(shared);
		})
		.join(" ");
}
