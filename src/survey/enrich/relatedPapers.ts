import type { Related } from "../model.ts";
import type { ReadCorpus } from "../words/readCorpus.ts";
import { carriedBy, formsOf } from "./carryingWords.ts";

/** How many related papers a paper has at most. */
const NEAREST = 5;
/** Papers less near than this share words and no matter; */
const LEAST = 0.41;
/** the nearest of all may be less near; */
const LEAST_OF_NEAREST = 0.36;
/** what one word alone carries must be nearer by so much: it may mean two things. */
const BY_WORD = 0.04;

/**
 * For each paper the nearest others, by the cosine of their vectors, with the words that carry each pair.
 * A paper to which none is near has none.
 *
 * @returns by slug; nearest first, ties by slug
 */
export function relatedPapers(corpus: ReadCorpus): Map<string, readonly Related[]> {
	const { papers, words, nearness } = corpus;
	const carrying = carriedBy(corpus);
	const near = nearness.near.map((others, paper) =>
		others
			.slice(0, NEAREST)
			.map(({ paper: other, similarity }) => ({ other, similarity, names: carrying(paper, other) }))
			.filter(({ similarity, names }, rank) => similarity >= leastFor(names, rank)),
	);
	const formOf = formsOf(words, new Set(near.flat().flatMap(({ names }) => names)));
	return new Map(
		papers.map(({ slug }, paper) => [
			slug,
			near[paper]!.map(({ other, similarity, names }) => ({
				slug: papers[other]!.slug,
				similarity: Math.round(similarity * 1000) / 1000,
				words: names.map((name) => formOf(name, paper, other)),
			})),
		]),
	);
}

function leastFor([first, ...others]: readonly string[], rank: number): number {
	if (first === undefined) return Number.POSITIVE_INFINITY;
	const least = rank === 0 ? LEAST_OF_NEAREST : LEAST;
	return others.length === 0 && !first.includes(" ") ? least + BY_WORD : least;
}
