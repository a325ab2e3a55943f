import { cutStably } from "../../text/cutStably.ts";
import { stemOf } from "./foldWord.ts";
import { lengthen, shorten } from "./frontCoding.ts";
import type { Posting } from "./indexedPage.ts";
import { readNumbers, writeNumbers } from "./numbers.ts";

/** So many words a part has at least. */
const LEAST = 96;

/** A word that one page alone has. */
export interface RareWord {
	readonly form: string;
	readonly posting: Posting;
}

/** Words in their order that one page alone has: two thirds of all, and few queries ask for any. */
export interface RarePart {
	/** where it begins: no word before this, and no stem of its words, is in it or after it */
	readonly first: string;
	readonly count: number;
	/** as `readRare` reads it */
	readonly text: string;
}

/** Its first letters, by which a word is found in any of its forms; none where it has one form only. */
const lettersOf = (form: string) => /^[a-z]{3}/u.exec(form)?.[0];

/** Whether a word is found where its shown form stands, in whatever form it is asked for. */
export const isFoundByForm = (form: string) => lettersOf(form) === lettersOf(stemOf(form));

/** @param words in their order; each is found by its form */
export function printRare(words: readonly RareWord[]): RarePart[] {
	const letters = words.map(({ form }) => lettersOf(form) ?? form);
	const places = words.map((_, place) => place);
	const parts = cutStably(places, {
		keyOf: (place) => letters[place]!,
		least: LEAST,
		startsAt: (place, before) => letters[place] !== letters[before],
	});
	return parts.map((part) => {
		const own = part.map((place) => words[place]!);
		const numbers = [
			...own.map(({ posting }) => posting.page),
			...own.map(({ posting: { times, inTitle } }) => times * 2 + Number(inTitle)),
		];
		return {
			first: letters[part[0]!]!,
			count: own.length,
			text: `${shorten(own.map(({ form }) => form))}\n${writeNumbers(numbers)}`,
		};
	});
}

export function readRare(text: string): RareWord[] {
	const [words = "", numbers = ""] = text.split("\n");
	const read = readNumbers(numbers);
	return lengthen(words).map((form, at, { length }) => {
		const mark = read[length + at]!;
		return { form, posting: { page: read[at]!, times: mark >> 1, inTitle: mark % 2 === 1 } };
	});
}
