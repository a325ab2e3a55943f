import type { Word } from "../words/readWords.ts";
import { nameForm } from "./nameForms.ts";
import type { TellingPhrase } from "./tellingPhrases.ts";

/** A name of two words says more than one of one. */
const WORTH = [0.75, 1.15, 1.25] as const;
/** How much it counts that few other papers have a phrase, and that most of the group have it. */
const SURENESS = 0.5;
const COVER = 0.25;
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

/**
 * What may name a group, of the phrases that tell it from others; the best first.
 *
 * @param size how many papers the group has
 */
export function nameCandidates(phrases: readonly TellingPhrase[], size: number): Candidate[] {
	const looked = phrases.slice(0, LOOKED_AT);
	const candidates = looked
		.filter((phrase) => !isFragment(phrase, looked))
		.flatMap((phrase) => {
			const words = nameForm(phrase);
			return words ? [{ phrase, words, worth: worthOf(phrase, looked, size) }] : [];
		});
	return inFull(candidates).sort(
		(a, b) => b.worth - a.worth || (a.phrase.key < b.phrase.key ? -1 : 1),
	);
}

/** A phrase takes over what its parts tell, so far as they stand in it. */
function worthOf(phrase: TellingPhrase, others: readonly TellingPhrase[], size: number): number {
	const { within, without, length } = phrase;
	const scores = others
		.filter((part) => isWithin(part, phrase))
		.map((part) => (part.score * within) / part.within);
	const kind = WORTH[Math.min(length, WORTH.length) - 1]!;
	const sureness = (within / (within + without)) ** SURENESS;
	return Math.max(phrase.score, ...scores) * kind * sureness * (within / size) ** COVER;
}

/** Without those that only stand for another by its letters, which takes over what they are worth. */
function inFull(candidates: readonly Candidate[]): Candidate[] {
	const short = new Map(
		candidates.flatMap(({ phrase, worth }) =>
			phrase.length === 1 ? [[phrase.key, worth] as const] : [],
		),
	);
	const letters = new Set(
		candidates.flatMap(({ phrase }) => (phrase.length > 1 ? [initialsOf(phrase)] : [])),
	);
	return candidates
		.filter(({ phrase }) => phrase.length > 1 || !letters.has(phrase.key))
		.map((one) => ({ ...one, worth: Math.max(one.worth, short.get(initialsOf(one.phrase)) ?? 0) }));
}

const isFragment = (phrase: TellingPhrase, others: readonly TellingPhrase[]) =>
	others.some((other) => isWithin(phrase, other) && other.within >= FRAGMENT * phrase.within);

/** Whether a phrase stands in another, by their words. */
export const isWithin = (part: TellingPhrase, whole: TellingPhrase) =>
	whole.length > part.length &&
	(part.places.values().next().value?.[0]?.words[0]?.isSign
		? whole.key.includes(part.key)
		: ` ${whole.key} `.includes(` ${part.key} `));

/** The letters that stand for a phrase: “LLM”. */
export const initialsOf = ({ key }: TellingPhrase) => key.replace(/(\S)\S*\s*/gu, "$1");

/** The stems of the words by which names are told apart. */
export const stemsOf = ({ key }: TellingPhrase) =>
	key
		.split(" ")
		.filter((stem) => !WEAK_STEMS.has(stem))
		.map(rootOf);

/** Words that begin alike are one: “matrix” and “matrices”. */
export const rootOf = (stem: string) => stem.slice(0, 5);

const WEAK_STEMS: ReadonlySet<string> = new Set(["model", "learn", "network", "of"]);
