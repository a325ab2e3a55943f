import { distance } from "fastest-levenshtein";
import { beginsWithSign } from "../../text/signRuns.ts";
import { fold, stemOf } from "./foldWord.ts";
import type { Word } from "./indexedPage.ts";
import { readNumbers } from "./numbers.ts";
import type { BuiltIndex } from "./printIndex.ts";

/** A word that is like another. */
export interface Near {
	/** place in the vocabulary */
	readonly word: number;
	/** letters to change */
	readonly changes: number;
}

/** The words of the index, to be found by stem, by beginning, and by likeness. */
export interface Vocabulary {
	readonly words: readonly Word[];
	/** on how many pages each word is, then each phrase */
	readonly counts: readonly number[];
	/** the place of a word in any of its forms */
	find(word: string): number | undefined;
	/** the place of a stem, or of a phrase by the stems of its words */
	findStems(stems: readonly string[]): number | undefined;
	/** the stems of a word or phrase */
	stemsOf(place: number): readonly string[];
	/** words that begin so, the most frequent first */
	begin(prefix: string): number[];
	/** the pairs of signs that hold one */
	holding(sign: string): number[];
	/** words within some changes of letters, the nearest first, then the most frequent */
	near(word: string, changes: number, options?: { unfinished: boolean }): Near[];
	/** of the words that several pages have, those within two changes of one that does not exist */
	nearest(word: string, count: number): string[];
}

/** More changes lead to words that nobody meant, and so does every second change of a short word. */
const MOST_CHANGES = 2;
const SHORT = 5;

export function openVocabulary(
	index: Pick<BuiltIndex, "words" | "phrases" | "counts">,
): Vocabulary {
	const counts = readNumbers(index.counts);
	const words = lengthen(index.words).map(
		(form, place): Word => ({ form, stem: stemOf(form), pages: counts[place] ?? 0 }),
	);
	const byStem = new Map(words.map(({ stem }, place) => [stem, place]));
	const phrases = readPhrases(index.phrases).map((places) =>
		places.map((place) => words[place]!.stem),
	);
	phrases.forEach((stems, at) => {
		byStem.set(stems.join(" "), words.length + at);
	});
	const frequent = (a: number, b: number) => words[b]!.pages - words[a]!.pages || a - b;

	function near(typed: string, changes: number, { unfinished } = { unfinished: false }): Near[] {
		const found: Near[] = [];
		const stem = stemOf(typed);
		words.forEach((word, place) => {
			if (/\d/u.test(word.form)) return;
			const away = Math.min(
				changesBetween(typed, word.form, changes),
				changesBetween(stem, word.stem, changes),
				unfinished && word.form.length > typed.length
					? changesBetween(typed, word.form.slice(0, typed.length), changes)
					: Number.POSITIVE_INFINITY,
			);
			if (away <= changes) found.push({ word: place, changes: away });
		});
		const first = (place: number) => Number(words[place]!.form[0] !== typed[0]);
		return found.sort(
			(a, b) =>
				a.changes + first(a.word) / 2 - (b.changes + first(b.word) / 2) || frequent(a.word, b.word),
		);
	}

	return {
		words,
		counts,
		find: (word) => byStem.get(stemOf(fold(word))),
		findStems: (stems) => byStem.get(stems.join(" ")),
		stemsOf: (place) => phrases[place - words.length] ?? [words[place]!.stem],
		begin(prefix) {
			const found = [];
			for (let place = firstNotBefore(words, prefix); place < words.length; place++) {
				if (!words[place]!.form.startsWith(prefix)) break;
				found.push(place);
			}
			return found.sort(frequent);
		},
		holding: (sign) =>
			words.flatMap(({ form }, place) =>
				form.includes(sign) && beginsWithSign(form) ? [place] : [],
			),
		near,
		nearest(word, count) {
			// A number is like no other, and signs are not misspelt by letters.
			if (!/^\p{L}+$/u.test(word) || beginsWithSign(word)) return [];
			const most = word.length < SHORT ? 1 : MOST_CHANGES;
			return words
				.filter(({ form, pages }) => pages > 1 && /^\p{L}{3,}$/u.test(form))
				.map(({ form, pages }) => ({ form, pages, changes: changesBetween(word, form, most) }))
				.filter(({ changes }) => changes <= most)
				.sort((a, b) => a.changes - b.changes || b.pages - a.pages)
				.slice(0, count)
				.map(({ form }) => form);
		},
	};
}

function lengthen(words: string): string[] {
	const all: string[] = [];
	for (const short of words.split(" ")) {
		if (short === "") continue;
		const before = all.at(-1) ?? "";
		all.push(before.slice(0, Number.parseInt(short[0]!, 36)) + short.slice(1));
	}
	return all;
}

function readPhrases(phrases: string): number[][] {
	const numbers = readNumbers(phrases);
	const all: number[][] = [];
	for (let at = 0; at < numbers.length; at += numbers[at]! + 1)
		all.push(numbers.slice(at + 1, at + 1 + numbers[at]!));
	return all;
}

function firstNotBefore(words: readonly Word[], prefix: string): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]!.form < prefix) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Letters to change between two words; two neighbours that changed places count once. */
function changesBetween(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
	const changes = distance(a, b);
	return changes === 2 && a.length === b.length && areSwapped(a, b) ? 1 : changes;
}

function areSwapped(a: string, b: string): boolean {
	let at = 0;
	while (a[at] === b[at]) at += 1;
	return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
