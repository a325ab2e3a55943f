import { stemOf } from "./foldWord.ts";
import { functionWords } from "./functionWords.ts";
import type { Page, Posting } from "./model.ts";
import { writeNumbers } from "./numbers.ts";
import { tokensOf } from "./tokensOf.ts";

/** Postings in a file: what is read for a word, and few files altogether. */
const PER_FILE = 1500;

/** Neighbours that are indexed as one are so on so many pages. */
const FREQUENT = 3;

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

interface Counted {
	readonly forms: Map<string, number>;
	/** by page: how often in the text, and whether in the title */
	readonly pages: Map<number, { times: number; inTitle: boolean }>;
}

/**
 * Indexes the pages by stem. Same pages in the same order, same index.
 *
 * @param wordings stems of what may be asked as one, such as the wordings of a thesaurus; other pairs
 * of neighbours are indexed where they are frequent
 */
export function buildIndex(
	pages: readonly Page[],
	wordings: readonly (readonly string[])[],
): BuiltIndex {
	const solid = solidWords(pages);
	const words = new Map<string, Counted>();
	const phrases = new Map<string, Counted>();
	const lengths = pages.map(() => 0);
	const findPhrases = createPhraseFinder(wordings);
	pages.forEach((page, number) => {
		const count = (form: string, times: number, inTitle: boolean) => {
			countWord(words, stemOf(form), form, { page: number, times, inTitle });
			lengths[number]! += times;
		};
		const read = (text: string, times: number, inTitle: boolean) => {
			for (const sentence of sentencesOf(text)) {
				const stems: string[] = [];
				for (const word of wordsIn(sentence, solid)) {
					if (functionWords.has(word.form)) continue;
					count(word.form, times, inTitle);
					if (!word.whole) stems.push(stemOf(word.form));
				}
				for (const phrase of findPhrases(stems))
					countWord(phrases, phrase, phrase, { page: number, times, inTitle });
			}
		};
		read(page.title, 0, true);
		read(page.names, 0, true);
		read(page.text.replace(ADDRESS, " "), 1, false);
		for (const word of wordsIn(page.themes, solid)) count(word.form, 0, false);
		for (const key of page.formulas.split(/\s+/u).filter(Boolean)) count(key, 1, false);
	});
	const asked = new Set(wordings.map((stems) => stems.join(" ")));
	for (const [phrase, { pages }] of phrases)
		if (pages.size < FREQUENT && !asked.has(phrase)) phrases.delete(phrase);
	return print(pages, words, phrases, lengths);
}

function countWord(
	words: Map<string, Counted>,
	stem: string,
	form: string,
	{ page, times, inTitle }: Posting,
): void {
	let word = words.get(stem);
	if (!word) {
		word = { forms: new Map(), pages: new Map() };
		words.set(stem, word);
	}
	word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
	const known = word.pages.get(page) ?? { times: 0, inTitle: false };
	word.pages.set(page, { times: known.times + times, inTitle: known.inTitle || inTitle });
}

/** Nobody searches for the parts of a web address. */
const ADDRESS = /(?:https?:\/\/|www\.|\bgithub\.com\/)\S+/gu;

/** Stretches of text whose words belong together. */
function sentencesOf(text: string): string[] {
	return text.split(/[.,;:!?](?=\s)|[()[\]“”"]|\s[–—-]+\s/u);
}

/** Finds all pairs of neighbours, and of the longer wordings those that are asked for. */
function createPhraseFinder(
	wordings: readonly (readonly string[])[],
): (stems: readonly string[]) => string[] {
	const longer = new Map<string, (readonly string[])[]>();
	for (const wording of wordings) {
		if (wording.length < 3) continue;
		const [first = ""] = wording;
		longer.set(first, [...(longer.get(first) ?? []), wording]);
	}
	return (stems) =>
		stems.flatMap((stem, at) => {
			const found = (longer.get(stem) ?? []).filter((wording) =>
				wording.every((other, step) => stems[at + step] === other),
			);
			const next = stems[at + 1];
			const pair = next === undefined ? [] : [`${stem} ${next}`];
			return [...pair, ...new Set(found.map((wording) => wording.join(" ")))];
		});
}

/** All words that are written without a hyphen anywhere. */
function solidWords(pages: readonly Page[]): ReadonlySet<string> {
	const solid = new Set<string>();
	for (const { title, names, text } of pages)
		for (const { parts, joined } of tokensOf(`${title} \n ${names} \n ${text}`))
			if (joined === undefined) for (const part of parts) solid.add(part);
	return solid;
}

/**
 * The parts of each token; and the whole where a part says nothing by itself (`2-bit`, `Z-loss`), or
 * where the whole is also written without a hyphen (`pre-training`).
 */
function* wordsIn(
	text: string,
	solid: ReadonlySet<string>,
): Generator<{ form: string; whole: boolean }> {
	for (const { parts, joined } of tokensOf(text)) {
		for (const form of parts) yield { form, whole: false };
		if (joined === undefined || parts.length > 3) continue;
		if (solid.has(joined) || parts.some((part) => part.length <= 2 || /\d/u.test(part)))
			yield { form: joined, whole: true };
	}
}

function print(
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
