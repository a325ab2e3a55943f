import type { Vector } from "./vectors.ts";

/** A group of fewer papers dissolves. */
export const LEAST_PAPERS = 4;
const MOST_ROUNDS = 8;

/** Where a paper stands at last. */
export interface Place {
	/** the number of its group; undefined where it shares no word with any */
	readonly group: number | undefined;
	/** how much nearer it is to its group than to the next, as a share of the first */
	readonly margin: number;
}

/**
 * Moves each paper to the group whose other papers it is nearest to, by the cosine to their sum, until
 * none moves; small groups dissolve into the others.
 */
export function settleGroups(vectors: readonly Vector[], groups: readonly number[]): Place[] {
	let places = groups.map((group): Place => ({ group, margin: 0 }));
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const sums = sumsOf(vectors, places);
		const next = vectors.map((vector, paper) => nearest(vector, places[paper]!.group, sums));
		const settled = next.every(({ group }, paper) => group === places[paper]!.group);
		places = next;
		if (settled) break;
	}
	const sums = sumsOf(vectors, places);
	return places.map((place) =>
		place.group === undefined || sums.has(place.group) ? place : { group: undefined, margin: 0 },
	);
}

interface Sum {
	readonly weights: Map<number, number>;
	/** the square of its length */
	square: number;
	papers: number;
}

/** The sums of the vectors of each group that is large enough. */
function sumsOf(vectors: readonly Vector[], places: readonly Place[]): ReadonlyMap<number, Sum> {
	const sums = new Map<number, Sum>();
	for (const [paper, { group }] of places.entries()) {
		if (group === undefined) continue;
		const sum = sums.get(group) ?? { weights: new Map(), square: 0, papers: 0 };
		sums.set(group, sum);
		sum.papers += 1;
		for (const { feature, weight } of vectors[paper]!)
			sum.weights.set(feature, (sum.weights.get(feature) ?? 0) + weight);
	}
	for (const [group, sum] of sums) {
		if (sum.papers < LEAST_PAPERS) sums.delete(group);
		for (const weight of sum.weights.values()) sum.square += weight ** 2;
	}
	return new Map([...sums].sort(([a], [b]) => a - b));
}

function nearest(
	vector: Vector,
	own: number | undefined,
	sums: ReadonlyMap<number, Sum>,
): Place {
	let group: number | undefined;
	let [first, second] = [0, 0];
	for (const [number, { weights, square }] of sums) {
		let product = 0;
		for (const { feature, weight } of vector) product += weight * (weights.get(feature) ?? 0);
		// Its own part is left out; the vector's length is 1.
		const [rest, length] = number === own ? [product - 1, square - 2 * product + 1] : [product, square];
		const similarity = rest / Math.sqrt(Math.max(length, 1e-9));
		if (similarity > first) [group, first, second] = [number, similarity, first];
		else if (similarity > second) second = similarity;
	}
	return { group, margin: first > 0 ? (first - second) / first : 0 };
}
