import { distance } from "fastest-levenshtein";
import { beginsWithSign } from "../../text/signRuns.ts";
import { fold, stemOf } from "./foldWord.ts";
import { lengthen } from "./frontCoding.ts";
import type { Word } from "./indexedPage.ts";
import { readNumbers } from "./numbers.ts";
import type { BuiltIndex } from "./printIndex.ts";
import type { RarePart } from "./rareWords.ts";

/** A word that is like another. */
export interface Near {
	/** place in the vocabulary */
	readonly word: number;
	/** letters to change */
	readonly changes: number;
}

/**
 * The words of the index, to be found by stem, by beginning, and by likeness. Of the rare ones it knows those
 * parts that were added; where an answer may lie in another, the part is missed.
 */
export interface Vocabulary {
	/** by place: the words, then, after the phrases, the rare ones that are known */
	readonly words: readonly Word[];
	/** on how many pages each word is, then each phrase */
	readonly counts: readonly number[];
	/** the parts of rare words that were missed since this was asked last */
	missed(): readonly number[];
	/**
	 * @param forms the words of a part
	 * @returns the place of the first
	 */
	add(part: number, forms: readonly string[]): number;
	/** the place of a word in any of its forms */
	find(word: string): number | undefined;
	/** the place of a stem, or of a phrase by the stems of its words */
	findStems(stems: readonly string[]): number | undefined;
	/** the stems of a word or phrase */
	stemsOf(place: number): readonly string[];
	/** so many words that begin so, the most frequent first */
	begin(prefix: string, most: number): number[];
	/** the pairs of signs that hold one */
	holding(sign: string): number[];
	/** words within some changes of letters, the nearest first, then the most frequent */
	near(word: string, changes: number, options?: { unfinished: boolean }): Near[];
	/** of the words that several pages have, those within two changes of one that does not exist */
	nearest(word: string, count: number): string[];
}

/** After every word that begins so. */
const LAST = "\uffff";

/** More changes lead to words that nobody meant, and so does every second change of a short word. */
const MOST_CHANGES = 2;
const SHORT = 5;

export function openVocabulary(
	index: Pick<BuiltIndex, "words" | "phrases" | "counts"> & {
		readonly rare: readonly Pick<RarePart, "first" | "count">[];
	},
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
	const common = words.length;
	const frequent = (a: number, b: number) =>
		words[b]!.pages - words[a]!.pages || (words[a]!.form < words[b]!.form ? -1 : 1);
	let next = common + phrases.length;
	const rare = index.rare.map(({ first, count }) => {
		const start = next;
		next += count;
		return { first, start, end: next, isKnown: false };
	});
	const missed = new Set<number>();

	/** Notes what is not known of the parts that may have words from one to another, and gives what is. */
	function rareBetween(from: string, to: string): number[] {
		const start = Math.max(0, partOf(from));
		return rare.slice(start, partOf(to) + 1).flatMap((part, at) => {
			if (!part.isKnown) missed.add(start + at);
			return part.isKnown ? range(part.start, part.end) : [];
		});
	}
	const partOf = (word: string) => rare.findLastIndex(({ first }) => first <= word);
	const allRare = () => rareBetween("", LAST);

	function stemAt(stem: string): number | undefined {
		const known = byStem.get(stem);
		if (known === undefined) rareBetween(stem, stem);
		return known;
	}

	function near(typed: string, changes: number, { unfinished } = { unfinished: false }): Near[] {
		const found: Near[] = [];
		const stem = stemOf(typed);
		const look = (place: number) => {
			const word = words[place]!;
			if (/\d/u.test(word.form)) return;
			const away = Math.min(
				changesBetween(typed, word.form, changes),
				changesBetween(stem, word.stem, changes),
				unfinished && word.form.length > typed.length
					? changesBetween(typed, word.form.slice(0, typed.length), changes)
					: Number.POSITIVE_INFINITY,
			);
			if (away <= changes) found.push({ word: place, changes: away });
		};
		const first = (place: number) => Number(words[place]!.form[0] !== typed[0]);
		range(0, common).forEach(look);
		// Nothing is nearer than one change and the same first letter.
		const isNear = found.some(({ word, changes }) => changes === 1 && first(word) === 0);
		(isNear ? rareBetween(typed[0]!, typed[0]! + LAST) : allRare()).forEach(look);
		return found.sort(
			(a, b) =>
				a.changes + first(a.word) / 2 - (b.changes + first(b.word) / 2) || frequent(a.word, b.word),
		);
	}

	return {
		words,
		counts,
		missed() {
			const parts = [...missed];
			missed.clear();
			return parts;
		},
		add(part, forms) {
			const { start } = rare[part]!;
			forms.forEach((form, at) => {
				const stem = stemOf(form);
				words[start + at] = { form, stem, pages: 1 };
				byStem.set(stem, start + at);
			});
			rare[part]!.isKnown = true;
			return start;
		},
		find: (word) => stemAt(stemOf(fold(word))),
		// The words of a phrase are not rare.
		findStems: (stems) => (stems.length === 1 ? stemAt(stems[0]!) : byStem.get(stems.join(" "))),
		stemsOf: (place) => phrases[place - common] ?? [words[place]!.stem],
		begin(prefix, most) {
			const found = [];
			for (let place = firstNotBefore(words, common, prefix); place < common; place++) {
				if (!words[place]!.form.startsWith(prefix)) break;
				found.push(place);
			}
			const isEnough = found.filter((place) => words[place]!.pages > 1).length >= most;
			if (!isEnough)
				for (const place of rareBetween(prefix, prefix + LAST))
					if (words[place]!.form.startsWith(prefix)) found.push(place);
			return found.sort(frequent).slice(0, most);
		},
		holding: (sign) =>
			[...range(0, common), ...allRare()]
				.filter((place) => {
					const { form } = words[place]!;
					return form.includes(sign) && beginsWithSign(form);
				})
				.sort((a, b) => (words[a]!.form < words[b]!.form ? -1 : 1)),
		near,
		nearest(word, count) {
			// A number is like no other, and signs are not misspelt by letters.
			if (!/^\p{L}+$/u.test(word) || beginsWithSign(word)) return [];
			const most = word.length < SHORT ? 1 : MOST_CHANGES;
			return words
				.slice(0, common)
				.filter(({ form, pages }) => pages > 1 && /^\p{L}{3,}$/u.test(form))
				.map(({ form, pages }) => ({ form, pages, changes: changesBetween(word, form, most) }))
				.filter(({ changes }) => changes <= most)
				.sort((a, b) => a.changes - b.changes || b.pages - a.pages)
				.slice(0, count)
				.map(({ form }) => form);
		},
	};
}

function readPhrases(phrases: string): number[][] {
	const numbers = readNumbers(phrases);
	const all: number[][] = [];
	for (let at = 0; at < numbers.length; at += numbers[at]! + 1)
		all.push(numbers.slice(at + 1, at + 1 + numbers[at]!));
	return all;
}

function firstNotBefore(words: readonly Word[], end: number, prefix: string): number {
	let low = 0;
	let high = end;
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

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, at) => from + at);
}
