import { stopWords } from "../enrich/stopWords.ts";
import type { Word } from "./readWords.ts";

/** What a paper has of a feature, by the feature's number. A unit vector, the heaviest first. */
export type Vector = readonly { readonly feature: number; readonly weight: number }[];

/** A title's word counts as much as so many of the abstract's. */
const TITLE_WEIGHT = 3;
/** A feature in more than this share of the papers tells nothing. */
const COMMON = 0.4;
/** Of many papers, one in so many must have it: what is rarer only costs time. */
const RARE = 2500;
/** A paper is compared by its heaviest features only. */
const HEAVIEST = 100;

/**
 * Each paper as a unit vector of its words and pairs of words, by stem, weighed by
 * (1 + log count) * log(papers / papers with it).
 */
export function vectorsOf(papers: readonly (readonly Word[])[]): readonly Vector[] {
	const counted = papers.map(countFeatures);
	const papersWith = new Map<string, number>();
	for (const counts of counted)
		for (const feature of counts.keys())
			papersWith.set(feature, (papersWith.get(feature) ?? 0) + 1);
	const most = Math.max(2, papers.length * COMMON);
	const least = Math.max(2, papers.length / RARE);
	const numbers = new Map<string, number>();
	for (const [feature, count] of papersWith)
		if (count >= least && count <= most) numbers.set(feature, numbers.size);
	return counted.map((counts) =>
		unit(
			[...counts].flatMap(([name, count]) => {
				const feature = numbers.get(name);
				if (feature === undefined) return [];
				const rarity = Math.log(papers.length / (papersWith.get(name) ?? 1));
				return [{ feature, weight: (1 + Math.log(count)) * rarity }];
			}),
			HEAVIEST,
		),
	);
}

/** A vector of length 1 along these weights, of so many of the heaviest. */
export function unit(weights: Vector, most: number): Vector {
	const heaviest = weights
		.toSorted((a, b) => b.weight - a.weight || a.feature - b.feature)
		.slice(0, most);
	const length = Math.hypot(...heaviest.map(({ weight }) => weight)) || 1;
	return heaviest.map(({ feature, weight }) => ({ feature, weight: weight / length }));
}

function countFeatures(words: readonly Word[]): Map<string, number> {
	const counts = new Map<string, number>();
	const inTitle = new Set<string>();
	let last: Word | undefined;
	for (const word of words) {
		const tells = isTelling(word);
		const pair = last && tells && word.joined ? `${last.stem} ${word.stem}` : undefined;
		// Of signs only pairs tell something.
		for (const feature of [tells && !word.isSign ? word.stem : undefined, pair]) {
			if (feature === undefined) continue;
			counts.set(feature, (counts.get(feature) ?? 0) + 1);
			if (word.inTitle) inTitle.add(feature);
		}
		last = tells ? word : undefined;
	}
	for (const feature of inTitle) counts.set(feature, (counts.get(feature) ?? 0) + TITLE_WEIGHT - 1);
	return counts;
}

const isTelling = ({ word, isSign, isFunction }: Word) =>
	!isFunction && (isSign || (/^\p{L}/u.test(word) && [...word].length > 2 && !stopWords.has(word)));
