import { type Spellings, writeWords } from "../words/spellings.ts";
import { type Candidate, stemsOf } from "./nameCandidates.ts";
import type { TellingPhrase } from "./tellingPhrases.ts";

/** A name that so few of the papers have is given a second part, */
const COVERS = 0.5;
/** which so many others of them have, */
const ADDS = 0.15;
/** and which tells nearly as much, */
const SECOND = 0.55;
/** in as many words, up to these: “users” says little beside “chain of thought”. */
const FULL = 2;

/**
 * A name for each group: its most telling phrase in the form in which the papers write it, and a second
 * one where that leaves out many of them. No two names share a word where it can be helped.
 *
 * @param candidates what may name each group, the best first
 * @param sizes how many papers each has
 */
export function nameGroups(
	candidates: readonly (readonly Candidate[])[],
	sizes: readonly number[],
	spellings: Spellings,
): readonly string[] {
	const order = [...candidates.keys()].sort(
		(a, b) => (candidates[b]![0]?.worth ?? 0) - (candidates[a]![0]?.worth ?? 0) || a - b,
	);
	const taken = new Set<string>();
	const keys = new Set<string>();
	const names: string[] = sizes.map(() => "");
	for (const group of order) {
		const own = candidates[group]!;
		const first =
			own.find(({ phrase }) => isNew(phrase, taken)) ??
			own.find(({ phrase }) => !keys.has(phrase.key));
		if (!first) continue;
		take(first.phrase, taken);
		keys.add(first.phrase.key);
		const second = secondPart(first, own, sizes[group]!, taken);
		if (second) take(second.phrase, taken);
		names[group] = joinParts([first, ...(second ? [second] : [])], spellings);
	}
	return names;
}

function secondPart(
	first: Candidate,
	own: readonly Candidate[],
	size: number,
	taken: ReadonlySet<string>,
): Candidate | undefined {
	if (first.phrase.within >= COVERS * size) return undefined;
	return own.find(({ phrase, worth }) => {
		if (worth < SECOND * first.worth || !isNew(phrase, taken)) return false;
		if (phrase.length < Math.min(first.phrase.length, FULL)) return false;
		const added = [...phrase.places.keys()].filter((paper) => !first.phrase.places.has(paper));
		return Math.min(added.length, phrase.within) >= ADDS * size;
	});
}

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
