import { nameForm } from "./nameForms.ts";
import type { Word } from "./readWords.ts";
import { type Spellings, writeWords } from "./spellings.ts";
import type { TellingPhrase } from "./tellingPhrases.ts";

/** A name of two words says more than one of one. */
const WORTH = [0.6, 1.15, 1.25] as const;
/** A phrase is part of a longer one that so much of it stands in. */
const FRAGMENT = 0.65;
/** So many of the most telling phrases are looked at. */
const LOOKED_AT = 80;
/** A name that so few of the papers have is given a second part, */
const COVERS = 0.5;
/** which so many others of them have, */
const ADDS = 0.15;
/** and which tells nearly as much. */
const SECOND = 0.55;

/**
 * A name for each group: its most telling phrase in the form in which the papers write it, and a second
 * one where that leaves out many of them. No two names share a word where it can be helped.
 *
 * @param telling the phrases of each group
 * @param sizes how many papers each has
 */
export function nameGroups(
	telling: readonly (readonly TellingPhrase[])[],
	sizes: readonly number[],
	spellings: Spellings,
): readonly string[] {
	const candidates = telling.map((phrases) => namesAmong(phrases));
	const order = [...candidates.keys()].sort(
		(a, b) => (candidates[b]![0]?.worth ?? 0) - (candidates[a]![0]?.worth ?? 0) || a - b,
	);
	const taken = new Set<string>();
	const names: string[] = sizes.map(() => "");
	for (const group of order) {
		const own = candidates[group]!;
		const first = own.find(({ phrase }) => isNew(phrase, taken)) ?? own[0];
		if (!first) continue;
		take(first.phrase, taken);
		const second = secondPart(first, own, sizes[group]!, taken);
		if (second) take(second.phrase, taken);
		names[group] = joinParts([first, ...(second ? [second] : [])], spellings);
	}
	return names;
}

interface Candidate {
	readonly phrase: TellingPhrase;
	readonly words: readonly Word[];
	readonly worth: number;
}

function namesAmong(phrases: readonly TellingPhrase[]): Candidate[] {
	const looked = phrases.slice(0, LOOKED_AT);
	const best = looked
		.filter((phrase) => !isFragment(phrase, looked))
		.flatMap((phrase) => {
			const words = nameForm(phrase);
			return words ? [{ phrase, words, worth: worthOf(phrase, looked) }] : [];
		})
		.sort((a, b) => b.worth - a.worth || (a.phrase.key < b.phrase.key ? -1 : 1));
	if (best.length > 0) return best;
	return looked.map((phrase) => ({
		...{ phrase, worth: 0 },
		words: phrase.places.values().next().value![0]!.words,
	}));
}

/** A phrase takes over what its parts tell, so far as they stand in it. */
function worthOf(phrase: TellingPhrase, others: readonly TellingPhrase[]): number {
	const scores = others
		.filter((part) => isWithin(part, phrase))
		.map((part) => (part.score * phrase.within) / part.within);
	return Math.max(phrase.score, ...scores) * WORTH[Math.min(phrase.length, WORTH.length) - 1]!;
}

const isFragment = (phrase: TellingPhrase, others: readonly TellingPhrase[]) =>
	others.some(
		(other) =>
			isWithin(phrase, other) && other.within >= FRAGMENT * phrase.within,
	);

const isWithin = (part: TellingPhrase, whole: TellingPhrase) =>
	whole.length > part.length &&
	(part.places.values().next().value?.[0]?.words[0]?.isSign
		? whole.key.includes(part.key)
		: ` ${whole.key} `.includes(` ${part.key} `));

function secondPart(
	first: Candidate,
	own: readonly Candidate[],
	size: number,
	taken: ReadonlySet<string>,
): Candidate | undefined {
	if (first.phrase.within >= COVERS * size) return undefined;
	return own.find(({ phrase, worth }) => {
		if (worth < SECOND * first.worth || !isNew(phrase, taken)) return false;
		const added = [...phrase.places.keys()].filter((paper) => !first.phrase.places.has(paper));
		return Math.min(added.length, phrase.within) >= ADDS * size;
	});
}

const stemsOf = ({ key }: TellingPhrase) => key.split(" ").filter((stem) => !WEAK_STEMS.has(stem));
const WEAK_STEMS: ReadonlySet<string> = new Set(["model", "learn", "network", "of"]);

const isNew = (phrase: TellingPhrase, taken: ReadonlySet<string>) =>
	stemsOf(phrase).every((stem) => !taken.has(stem)) && !taken.has(initialsOf(phrase));

/** Its words, and the letters that stand for them: “LLM”. */
function take(phrase: TellingPhrase, taken: Set<string>): void {
	for (const stem of stemsOf(phrase)) taken.add(stem);
	if (phrase.length > 1) taken.add(phrase.key.replace(/(\S)\S*\s*/gu, "$1"));
}

/** What an acronym stands for begins with its letters. */
const initialsOf = ({ key }: TellingPhrase) => key.replace(/(\S)\S*\s*/gu, "$1");

function joinParts(parts: readonly Candidate[], spellings: Spellings): string {
	const name = parts.map(({ words }) => writeWords(words, spellings)).join(" and ");
	return /^\p{Ll}+(?!\p{L})/u.test(name) ? name[0]!.toUpperCase() + name.slice(1) : name;
}
