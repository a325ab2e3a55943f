import type { Related, ThemedPaper } from "../model.ts";
import { highest } from "./highest.ts";
import type { WeighedWord } from "./wordVectors.ts";

/** How many related papers a paper has at most, and how many words say why. */
const NEAREST = 5;
const REASONS = 4;

/**
 * For each paper the nearest others, by the cosine of their words' weights.
 *
 * @param vectors of the papers: see `wordVectors`
 * @returns by slug; nearest first, ties by slug
 */
export function relatedPapers(
	papers: readonly Pick<ThemedPaper, "slug">[],
	vectors: readonly (readonly WeighedWord[])[],
): Map<string, readonly Related[]> {
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

/** Papers that share a word, with its weight in each. */
type Postings = ReadonlyMap<string, readonly { paper: number; weight: number }[]>;

function nearest(
	index: number,
	vectors: readonly (readonly WeighedWord[])[],
	postings: Postings,
	papers: readonly Pick<ThemedPaper, "slug">[],
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
