import { highest } from "../enrich/highest.ts";
import type { Vector } from "./vectors.ts";

export interface Neighbour {
	readonly paper: number;
	/** the cosine of the two vectors */
	readonly similarity: number;
}

/**
 * Of the papers with a feature only so many of the heaviest are compared by it: what is in more of them
 * tells little, and the work stays linear.
 */
const MOST_WITH_FEATURE = 300;

/** For each paper the nearest others, the nearest first, of equal ones the first. */
export function neighbours(vectors: readonly Vector[], count: number): readonly Neighbour[][] {
	const postings: { paper: number; weight: number }[][] = [];
	for (const [paper, vector] of vectors.entries())
		for (const { feature, weight } of vector) (postings[feature] ??= []).push({ paper, weight });
	for (const [feature, posting] of postings.entries())
		if (posting && posting.length > MOST_WITH_FEATURE)
			postings[feature] = posting
				.sort((a, b) => b.weight - a.weight || a.paper - b.paper)
				.slice(0, MOST_WITH_FEATURE);
	const similarity = new Float64Array(vectors.length);
	return vectors.map((vector, own) => {
		similarity.fill(0);
		for (const { feature, weight } of vector)
			for (const other of postings[feature] ?? [])
				similarity[other.paper]! += weight * other.weight;
		similarity[own] = 0;
		return highest(similarity, count).map((paper) => ({ paper, similarity: similarity[paper]! }));
	});
}
