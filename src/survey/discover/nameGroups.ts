import { type Spellings, writeWords } from "../words/spellings.ts";
import { type Candidate, initialsOf, stemsOf } from "./nameCandidates.ts";
import type { TellingPhrase } from "./tellingPhrases.ts";

/** A name that so few of the papers have is given a second part, */
const COVERS = 0.5;
/** which so many others of them have, */
const ADDS = 0.15;
/** and fewer papers of other groups, and which tells nearly as much, */
const SECOND = 0.55;
/** in as many words, up to these: “users” says little beside “chain of thought”. */
const FULL = 2;

/**
 * A name for each group: its most telling phrase in the form in which the papers write it, and a second
 * one where that leaves out many of them. No two names share a word
 * that tells them apart, where it can be helped.
 *
 * @param candidates what may name each group, the best first
 * @param sizes how many papers each has
 * @param common how words begin that names may share
 */
export function nameGroups(
	candidates: readonly (readonly Candidate[])[],
	sizes: readonly number[],
	spellings: Spellings,
	common: ReadonlySet<string>,
): readonly string[] {
	const order = [...candidates.keys()].sort(
		(a, b) => (candidates[b]![0]?.worth ?? 0) - (candidates[a]![0]?.worth ?? 0) || a - b,
	);
	const taken = new Set<string>();
	const keys = new Set<string>();
	const isNew = (phrase: TellingPhrase) => {
		if (keys.has(phrase.key) || taken.has(initialsOf(phrase))) return false;
		return stemsOf(phrase).every((stem) => common.has(stem) || !taken.has(stem));
	};
	const take = (phrase: TellingPhrase) => {
		keys.add(phrase.key);
		for (const stem of stemsOf(phrase)) taken.add(stem);
		if (phrase.length > 1) taken.add(initialsOf(phrase));
	};
	const names: string[] = sizes.map(() => "");
	for (const group of order) {
		const own = candidates[group]!;
		const first =
			own.find(({ phrase }) => isNew(phrase)) ?? own.find(({ phrase }) => !keys.has(phrase.key));
		if (!first) continue;
		take(first.phrase);
		const second = secondPart(first, own, sizes[group]!, isNew);
		if (second) take(second.phrase);
		names[group] = joinParts([first, ...(second ? [second] : [])], spellings);
	}
	return names;
}

function secondPart(
	first: Candidate,
	own: readonly Candidate[],
	size: number,
	isNew: (phrase: TellingPhrase) => boolean,
): Candidate | undefined {
	if (first.phrase.within >= COVERS * size) return undefined;
	return own.find(({ phrase, worth }) => {
		if (worth < SECOND * first.worth || !isNew(phrase)) return false;
		if (phrase.within <= phrase.without) return false;
		if (phrase.length < Math.min(first.phrase.length, FULL)) return false;
		const added = [...phrase.places.keys()].filter((paper) => !first.phrase.places.has(paper));
		return Math.min(added.length, phrase.within) >= ADDS * size;
	});
}

function joinParts(parts: readonly Candidate[], spellings: Spellings): string {
	const name = parts.map(({ words }) => writeWords(words, spellings)).join(" and ");
	return /^\p{Ll}+(?!\p{L})/u.test(name) ? name[0]!.toUpperCase() + name.slice(1) : name;
}
