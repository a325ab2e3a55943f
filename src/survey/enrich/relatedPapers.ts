import type { Related, ThemedPaper } from "../model.ts";
import { proseText } from "../text/inlines.ts";
import { type CountedWord, wordsOf } from "./wordsOf.ts";

/** How many related papers a paper has at most, and how many words say why. */
const NEAREST = 5;
const REASONS = 4;
/** A paper is compared by its weightiest words only; a word in more than this share of the papers tells nothing. */
const WEIGHTIEST = 60;
const COMMON = 0.25;
/** A title's word counts as much as so many of the abstract's. */
const TITLE_WEIGHT = 3;

interface WeighedWord {
	readonly stem: string;
	readonly word: string;
	readonly weight: number;
}

/**
 * For each paper the nearest others, by the cosine of their word weights:
 * (1 + log count) * log(papers / papers with the word), Salton and Buckley 1988.
 *
 * @returns by slug; nearest first, ties by slug
 */
export function relatedPapers(papers: readonly ThemedPaper[]): Map<string, readonly Related[]> {
	const counted = papers.map(({ title, abstract }) =>
		countWords(proseText(title.inlines), proseText(abstract.inlines)),
	);
	const papersWith = new Map<string, number>();
	for (const words of counted)
		for (const stem of words.keys()) papersWith.set(stem, (papersWith.get(stem) ?? 0) + 1);
	const vectors = counted.map((words) => weigh(words, papersWith, papers.length));
	const postings = new Map<string, { paper: number; weight: number }[]>();
	vectors.forEach((vector, paper) => {
		for (const { stem, weight } of vector) {
			const posting = { paper, weight };
			const known = postings.get(stem);
			if (known) known.push(posting);
			else postings.set(stem, [posting]);
		}
	});
	return new Map(
		papers.map(({ slug }, index) => [slug, nearest(index, vectors, postings, papers)]),
	);
}

function countWords(title: string, abstract: string): Map<string, CountedWord> {
	const words = wordsOf(`${title}\n${abstract}`);
	for (const stem of wordsOf(title).keys()) {
		const word = words.get(stem);
		if (word) word.count += TITLE_WEIGHT - 1;
	}
	return words;
}

/** Unit vector of the weightiest words. */
function weigh(
	words: Map<string, CountedWord>,
	papersWith: ReadonlyMap<string, number>,
	papers: number,
): WeighedWord[] {
	const weighed = [...words.values()]
		.map(({ stem, word, count }) => {
			const frequency = papersWith.get(stem) ?? 1;
			const tells = frequency > 1 && frequency <= Math.max(2, papers * COMMON);
			return {
				stem,
				word,
				weight: tells ? (1 + Math.log(count)) * Math.log(papers / frequency) : 0,
			};
		})
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
		.slice(0, WEIGHTIEST);
	const length = Math.hypot(...weighed.map(({ weight }) => weight));
	return weighed.map((word) => ({ ...word, weight: word.weight / length }));
}

/** Papers that share a word, with its weight in each. */
type Postings = ReadonlyMap<string, readonly { paper: number; weight: number }[]>;

function nearest(
	index: number,
	vectors: readonly (readonly WeighedWord[])[],
	postings: Postings,
	papers: readonly ThemedPaper[],
): Related[] {
	const own = vectors[index] ?? [];
	const similarity = new Float64Array(papers.length);
	for (const { stem, weight } of own) {
		for (const { paper, weight: other } of postings.get(stem) ?? []) {
			similarity[paper] = (similarity[paper] ?? 0) + weight * other;
		}
	}
	similarity[index] = 0;
	return highest(similarity, NEAREST).map((paper) => ({
		slug: papers[paper]?.slug ?? "",
		similarity: Math.round((similarity[paper] ?? 0) * 1000) / 1000,
		words: reasons(own, vectors[paper] ?? []),
	}));
}

/** The places of the highest values above 0, highest first; of equal ones the first. */
function highest(values: Float64Array, count: number): number[] {
	const best: number[] = [];
	for (const [place, value] of values.entries()) {
		if (value <= 0 || (best.length === count && value <= (values[best.at(-1) ?? 0] ?? 0))) continue;
		const rank = best.findIndex((other) => (values[other] ?? 0) < value);
		best.splice(rank === -1 ? best.length : rank, 0, place);
		best.length = Math.min(best.length, count);
	}
	return best;
}

/** The words that two papers share, those that weigh most first. */
function reasons(one: readonly WeighedWord[], other: readonly WeighedWord[]): string[] {
	const weights = new Map(other.map(({ stem, weight }) => [stem, weight]));
	return one
		.map(({ stem, word, weight }) => ({ word, product: weight * (weights.get(stem) ?? 0) }))
		.filter(({ product }) => product > 0)
		.toSorted((a, b) => b.product - a.product || (a.word < b.word ? -1 : 1))
		.slice(0, REASONS)
		.map(({ word }) => word);
}
