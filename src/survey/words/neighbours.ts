import { highestOf } from "./highest.ts";
import type { Vector } from "./vectors.ts";

export interface Neighbour {
	readonly paper: number;
	/** the cosine of the two vectors */
	readonly similarity: number;
}

/*
 * What keeps the work linear: a paper looks for others by its heaviest features alone, and for each among
 * those that have most of it; only the likeliest are then compared by all that they have.
 */
const ASKED_FEATURES = 40;
const MOST_WITH_FEATURE = 100;
const COMPARED = 40;

/** For each paper the nearest others, the nearest first, of equal ones the first. */
export function neighbours(vectors: readonly Vector[], count: number): readonly Neighbour[][] {
	const postings = postingsOf(vectors);
	const shared = new Float64Array(vectors.length);
	const own = new Float64Array(postings.length);
	return vectors.map((vector, paper) => {
		const met: number[] = [];
		for (const { feature, weight } of vector.slice(0, ASKED_FEATURES)) {
			const { papers, weights } = postings[feature]!;
			for (let at = 0; at < papers.length; at += 1) {
				const other = papers[at]!;
				if (shared[other] === 0) met.push(other);
				shared[other]! += weight * weights[at]!;
			}
		}
		shared[paper] = 0;
		const likely = highestOf(met, (other) => shared[other]!, COMPARED);
		for (const other of met) shared[other] = 0;
		for (const { feature, weight } of vector) own[feature] = weight;
		const compared = new Map(likely.map((other) => [other, product(vectors[other]!, own)]));
		for (const { feature } of vector) own[feature] = 0;
		return highestOf([...compared.keys()], (other) => compared.get(other)!, count).map((other) => ({
			paper: other,
			similarity: compared.get(other)!,
		}));
	});
}

function product(vector: Vector, other: Float64Array): number {
	let sum = 0;
	for (const { feature, weight } of vector) sum += weight * other[feature]!;
	return sum;
}

interface Posting {
	readonly papers: readonly number[];
	readonly weights: readonly number[];
}

/** By feature the papers that have most of it. */
function postingsOf(vectors: readonly Vector[]): Posting[] {
	const postings: { papers: number[]; weights: number[] }[] = [];
	for (const [paper, vector] of vectors.entries())
		for (const { feature, weight } of vector) {
			const posting = postings[feature];
			if (posting) {
				posting.papers.push(paper);
				posting.weights.push(weight);
			} else postings[feature] = { papers: [paper], weights: [weight] };
		}
	return postings.map((posting) =>
		posting.papers.length > MOST_WITH_FEATURE ? mostOf(posting) : posting,
	);
}

function mostOf({ papers, weights }: Posting): Posting {
	const places = [...papers.keys()]
		.sort((a, b) => weights[b]! - weights[a]! || papers[a]! - papers[b]!)
		.slice(0, MOST_WITH_FEATURE);
	return {
		papers: places.map((place) => papers[place]!),
		weights: places.map((place) => weights[place]!),
	};
}
