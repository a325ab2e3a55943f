import type { Word } from "../words/readWords.ts";
import { nameForm } from "./nameForms.ts";
import type { TellingPhrase } from "./tellingPhrases.ts";

/** A name of two words says more than one of one. */
const WORTH = [0.6, 1.15, 1.25] as const;
/** A phrase is part of a longer one that so much of it stands in. */
const FRAGMENT = 0.65;
/** So many of the most telling phrases are looked at. */
const LOOKED_AT = 80;
/** A phrase that may be a name, in the form in which it would be. */
export interface Candidate {
	readonly phrase: TellingPhrase;
	readonly words: readonly Word[];
	readonly worth: number;
}

/** What may name a group, of the phrases that tell it from others; the best first. */
export function nameCandidates(phrases: readonly TellingPhrase[]): Candidate[] {
	const looked = phrases.slice(0, LOOKED_AT);
	return looked
		.filter((phrase) => !isFragment(phrase, looked))
		.flatMap((phrase) => {
			const words = nameForm(phrase);
			return words ? [{ phrase, words, worth: worthOf(phrase, looked) }] : [];
		})
		.sort((a, b) => b.worth - a.worth || (a.phrase.key < b.phrase.key ? -1 : 1));
}

/** A phrase takes over what its parts tell, so far as they stand in it. */
function worthOf(phrase: TellingPhrase, others: readonly TellingPhrase[]): number {
	const scores = others
		.filter((part) => isWithin(part, phrase))
		.map((part) => (part.score * phrase.within) / part.within);
	return Math.max(phrase.score, ...scores) * WORTH[Math.min(phrase.length, WORTH.length) - 1]!;
}

const isFragment = (phrase: TellingPhrase, others: readonly TellingPhrase[]) =>
	others.some((other) => isWithin(phrase, other) && other.within >= FRAGMENT * phrase.within);

/** Whether a phrase stands in another, by their words. */
export const isWithin = (part: TellingPhrase, whole: TellingPhrase) =>
	whole.length > part.length &&
	(part.places.values().next().value?.[0]?.words[0]?.isSign
		? whole.key.includes(part.key)
		: ` ${whole.key} `.includes(` ${part.key} `));

/** The stems of the words by which names are told apart. */
export const stemsOf = ({ key }: TellingPhrase) =>
	key
		.split(" ")
		.filter((stem) => !WEAK_STEMS.has(stem))
		.map((stem) => stem.slice(0, ROOT));

/** Words that begin alike are one: “matrix” and “matrices”. */
const ROOT = 5;

const WEAK_STEMS: ReadonlySet<string> = new Set(["model", "learn", "network", "of"]);
