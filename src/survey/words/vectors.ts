import { emptyNouns, genericWords } from "./genericWords.ts";
import type { Word } from "./readWords.ts";

/** What a paper has of a feature, by the feature's number. A unit vector, the heaviest first. */
export type Vector = readonly { readonly feature: number; readonly weight: number }[];

/** The papers of a corpus as vectors of their words and pairs of words. */
export interface Vectors {
	readonly vectors: readonly Vector[];
	/** the number of each feature that counts, by its name: see `eachFeature` */
	readonly numbers: ReadonlyMap<string, number>;
}

/** A title's word counts as much as so many of the abstract's. */
const TITLE_WEIGHT = 3;
/** A feature in more than this share of the papers tells nothing, */
const COMMON = 0.4;
/** except where they are few. */
const FEW = 5;
/** Of many papers, one in so many must have it: what is rarer only costs time. */
const RARE = 2500;
/** A paper is compared by its heaviest features only. */
const HEAVIEST = 100;
/** What a word counts that names no matter alone, as “accuracy”. */
const EMPTY = 0.7;

/**
 * Each paper as a unit vector of its words and pairs of words, by stem, weighed by
 * (1 + log count) * log(papers / papers with it), Salton and Buckley 1988; the product of two is their
 * cosine similarity.
 */
export function vectorsOf(papers: readonly (readonly Word[])[]): Vectors {
	const counted = papers.map(countFeatures);
	const papersWith = new Map<string, number>();
	for (const counts of counted)
		for (const feature of counts.keys())
			papersWith.set(feature, (papersWith.get(feature) ?? 0) + 1);
	const most = Math.max(FEW, papers.length * COMMON);
	const least = Math.max(2, papers.length / RARE);
	const numbers = new Map<string, number>();
	for (const [feature, count] of papersWith)
		if (count >= least && count <= most) numbers.set(feature, numbers.size);
	const vectors = counted.map((counts) => {
		const weights: { feature: number; weight: number }[] = [];
		for (const [name, count] of counts) {
			const feature = numbers.get(name);
			if (feature === undefined) continue;
			const rarity = Math.log(papers.length / papersWith.get(name)!);
			const worth = emptyNouns.has(name) ? EMPTY : 1;
			weights.push({ feature, weight: worth * (1 + Math.log(count)) * rarity });
		}
		return unit(weights, HEAVIEST);
	});
	return { vectors, numbers };
}

/** A vector of length 1 along these weights, of so many of the heaviest. */
export function unit(weights: Vector, most: number): Vector {
	const heaviest = heaviestOf(weights, most)
		.sort((a, b) => b.weight - a.weight || a.feature - b.feature)
		.slice(0, most);
	const length = Math.sqrt(heaviest.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
	return heaviest.map(({ feature, weight }) => ({ feature, weight: weight / length }));
}

/** Those among which the heaviest are: numbers are sorted faster than what has them. */
function heaviestOf(weights: Vector, most: number): Vector[number][] {
	if (weights.length <= most) return [...weights];
	const sorted = Float64Array.from(weights, ({ weight }) => weight).sort();
	const least = sorted[sorted.length - most]!;
	return weights.filter(({ weight }) => weight >= least);
}

/**
 * Tells each feature of a paper where it stands: the stem of a word that tells something, and of two such
 * words side by side both stems with a blank between.
 *
 * @param tell given its name, and the places of its first and last word
 */
export function eachFeature(
	words: readonly Word[],
	tell: (name: string, first: number, last: number) => void,
): void {
	let before: Word | undefined;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at]!;
		const tells = isTelling(word);
		// Of signs only pairs tell something.
		if (tells && !word.isSign) tell(word.stem, at, at);
		if (before && tells && word.joined) tell(`${before.stem} ${word.stem}`, at - 1, at);
		before = tells ? word : undefined;
	}
}

function countFeatures(words: readonly Word[]): Map<string, number> {
	const counts = new Map<string, number>();
	const inTitle = new Set<string>();
	eachFeature(words, (name, _, last) => {
		counts.set(name, (counts.get(name) ?? 0) + 1);
		if (words[last]!.inTitle) inTitle.add(name);
	});
	for (const name of inTitle) counts.set(name, (counts.get(name) ?? 0) + TITLE_WEIGHT - 1);
	return counts;
}

const isTelling = ({ word, isSign, isFunction }: Word) =>
	!isFunction && (isSign || (/^\p{L}/u.test(word) && word.length > 2 && !isGeneric(word)));

const isGeneric = (word: string) =>
	genericWords.has(word) || (word.endsWith("s") && genericWords.has(word.slice(0, -1)));
