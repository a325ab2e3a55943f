import type { Related } from "../model.ts";
import { neighbours } from "../words/neighbours.ts";
import type { ReadCorpus } from "../words/readCorpus.ts";
import { carriedBy, formsOf } from "./carryingWords.ts";

/** How many related papers a paper has at most. */
const NEAREST = 5;
/** Papers less like than this share words and no matter; */
const LEAST = 0.12;
/** and those that share one thing alone must be so like: a word may mean two things. */
const LEAST_BY_ONE = 0.17;

/**
 * For each paper the nearest others, by the cosine of their vectors, with the words that carry each pair.
 * A paper to which none is near has none.
 *
 * @returns by slug; nearest first, ties by slug
 */
export function relatedPapers(corpus: ReadCorpus): Map<string, readonly Related[]> {
	const { papers, words, vectors } = corpus;
	const carrying = carriedBy(corpus);
	const near = neighbours(vectors.vectors, NEAREST).map((others, paper) =>
		others
			.map(({ paper: other, similarity }) => ({ other, similarity, names: carrying(paper, other) }))
			.filter(
				({ similarity, names }) =>
					names.length > 0 && similarity >= (names.length === 1 ? LEAST_BY_ONE : LEAST),
			),
	);
	const forms = formsOf(words, new Set(near.flat().flatMap(({ names }) => names)));
	return new Map(
		papers.map(({ slug }, paper) => [
			slug,
			near[paper]!.map(({ other, similarity, names }) => ({
				slug: papers[other]!.slug,
				similarity: Math.round(similarity * 1000) / 1000,
				words: names.map((name) => forms.get(name)!),
			})),
		]),
	);
}
