import { scale, WEAK } from "../classify/scale.ts";
import type { Theme } from "../theme.ts";
import { emptyNouns, weakHeads } from "../words/genericWords.ts";
import { evidenceOf, type PaperEvidence } from "./evidenceOf.ts";
import { isWithin } from "./nameCandidates.ts";
import type { TellingPhrase } from "./tellingPhrases.ts";
import { termsOf } from "./termsOf.ts";

/** So many of the most telling phrases may become terms. */
const LOOKED_AT = 200;
const TERMS = 60;
/** So much of what has a term is of the group: others would only be weighed away. */
const SURE = 0.15;
/** A phrase that stands within another so often is no term of its own. */
const PART = 0.85;
const COUNTER_TERMS = 12;
/** A phrase is one if it is in so many papers of the group, and so much more often than elsewhere. */
const LEAST_WITHIN = 2;

/** The weights that a term may have, as a person would write them. */
const WEIGHTS = [1.3, 1, 0.8, 0.6, 0.5, 0.3] as const;
const COUNTER_WEIGHTS = [0.6, 1] as const;

/** How the weights are learned: so often, by so much, to be so far from the border. */
const ROUNDS = 40;
const STEP = 0.06;
const ENOUGH_WITHIN = scale.enough * 1.15;
const LITTLE_WITHOUT = scale.enough * 0.7;

/**
 * Terms by which the classifier files the papers of a group and no others: its most telling phrases,
 * weighed until the evidence of the members is enough and that of others is not (a perceptron with a
 * margin), in the few weights that a person would use.
 */
export function chooseTerms(
	telling: readonly TellingPhrase[],
	isMember: (paper: number) => boolean,
	against: readonly TellingPhrase[],
): Pick<Theme, "terms" | "counterTerms"> & { readonly phrases: readonly WeightedPhrase[] } {
	const apt = telling.slice(0, LOOKED_AT).filter(isApt);
	const chosen = apt
		.filter((phrase) => !apt.some((whole) => isPart(phrase, whole)))
		.slice(0, TERMS);
	const weights = chosen.map(firstWeight);
	const papers = evidenceOf(chosen);
	for (let round = 0; round < ROUNDS; round += 1) if (!learn(papers, weights, isMember)) break;
	const phrases = chosen.flatMap((phrase, at): WeightedPhrase[] => {
		const weight = nearestWeight(weights[at]!);
		return weight === 0 ? [] : [{ phrase, weight }];
	});
	const wrong = new Set(
		[...papers].flatMap(([paper, evidence]) =>
			!isMember(paper) && sumOf(evidence, weights) >= scale.enough * 0.9 ? [paper] : [],
		),
	);
	return {
		phrases,
		terms: byWeight(phrases),
		counterTerms: byWeight(counterPhrases(against, wrong, isMember)),
	};
}

/** It says something alone. */
const isApt = ({ key, within, without, length }: TellingPhrase) =>
	within >= LEAST_WITHIN &&
	within >= SURE * (within + without) &&
	(length > 1 || !(emptyNouns.has(key) || weakHeads.has(key)));

/** Nearly wherever it stands, it stands within another. */
const isPart = (phrase: TellingPhrase, whole: TellingPhrase) =>
	isWithin(phrase, whole) && whole.places.size >= PART * phrase.places.size;

export interface WeightedPhrase {
	readonly phrase: TellingPhrase;
	readonly weight: number;
}

/** By how much surer a paper with it is in the group. */
function firstWeight({ within, without, length }: TellingPhrase): number {
	const sureness = within / (within + without + 0.5);
	return Math.max(0, Math.min(1.2, (sureness - 0.2) * 1.4 + (length > 1 ? 0.1 : 0)));
}

/** One round over the papers; whether any paper was on the wrong side of its margin. */
function learn(
	papers: ReadonlyMap<number, PaperEvidence>,
	weights: number[],
	isMember: (paper: number) => boolean,
): boolean {
	let learned = false;
	for (const [paper, evidence] of papers) {
		const sum = sumOf(evidence, weights);
		const direction = isMember(paper) ? Number(sum < ENOUGH_WITHIN) : -Number(sum > LITTLE_WITHOUT);
		if (direction === 0) continue;
		learned = true;
		for (const [at, amount] of evidence)
			weights[at] = Math.max(
				0,
				Math.min(1.3, weights[at]! + direction * STEP * Math.min(amount, 2)),
			);
	}
	return learned;
}

/** As the classifier sums: weak terms support the others. */
function sumOf(evidence: PaperEvidence, weights: readonly number[]): number {
	let [strong, weak] = [0, 0];
	for (const [at, amount] of evidence) {
		const weight = weights[at]!;
		if (weight >= WEAK) strong += weight * amount;
		else weak += weight * amount;
	}
	return strong + Math.min(weak, strong + scale.support);
}

const nearestWeight = (weight: number) =>
	weight < 0.2
		? 0
		: WEIGHTS.reduce((best, one) =>
				Math.abs(one - weight) < Math.abs(best - weight) ? one : best,
			);

/** Phrases that papers have which the terms would file wrongly, and no member has. */
function counterPhrases(
	against: readonly TellingPhrase[],
	wrong: Set<number>,
	isMember: (paper: number) => boolean,
): WeightedPhrase[] {
	const left = new Set(wrong);
	const found: WeightedPhrase[] = [];
	for (const phrase of against) {
		if (left.size === 0 || found.length === COUNTER_TERMS) break;
		const papers = [...phrase.places.keys()];
		const hit = papers.filter((paper) => left.has(paper));
		if (hit.length === 0 || papers.length < 3 || papers.some(isMember)) continue;
		found.push({ phrase, weight: hit.length > 1 ? COUNTER_WEIGHTS[1] : COUNTER_WEIGHTS[0] });
		for (const paper of hit) left.delete(paper);
	}
	return found;
}

/** The heaviest first, each term once. */
function byWeight(phrases: readonly WeightedPhrase[]): Theme["terms"] {
	const taken = new Set<string>();
	const terms = new Map<number, string[]>();
	for (const { phrase, weight } of phrases.toSorted((a, b) => b.weight - a.weight)) {
		const fresh = termsOf(phrase).filter((term) => !taken.has(term));
		for (const term of fresh) taken.add(term);
		if (fresh.length > 0) terms.set(weight, [...(terms.get(weight) ?? []), ...fresh]);
	}
	return Object.fromEntries([...terms].map(([weight, list]) => [String(weight), list]));
}
