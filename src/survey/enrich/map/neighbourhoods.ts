import { highest } from "../../words/highest.ts";
import type { Likeness } from "./likeness.ts";

/** A pair of papers and the probability that one is the other's neighbour. */
export interface Neighbourhoods {
	/** the papers of each pair, one after the other */
	readonly pairs: Int32Array;
	/** all together 1 */
	readonly probabilities: Float64Array;
}

const BISECTIONS = 40;

/**
 * Joint neighbour probabilities of stochastic neighbour embedding (van der
 * Maaten and Hinton 2008): around each paper a Gaussian of its distance
 * 1 - similarity, as wide as `perplexity` neighbours, made symmetric. Only the
 * three times `perplexity` nearest count, and none that shares no word.
 */
export function neighbourhoods({ size, row }: Likeness, perplexity: number): Neighbourhoods {
	const joint = new Map<number, number>();
	const count = Math.min(size - 1, Math.ceil(3 * perplexity));
	for (let paper = 0; paper < size; paper += 1) {
		const cosines = row(paper);
		const near = highest(cosines, count);
		const shares = conditional(
			near.map((other) => 1 - (cosines[other] ?? 0)),
			perplexity,
		);
		near.forEach((other, index) => {
			const key = Math.min(paper, other) * size + Math.max(paper, other);
			joint.set(key, (joint.get(key) ?? 0) + (shares[index] ?? 0));
		});
	}
	const keys = [...joint.keys()].sort((a, b) => a - b);
	const total = keys.reduce((sum, key) => sum + (joint.get(key) ?? 0), 0) || 1;
	return {
		pairs: Int32Array.from(keys.flatMap((key) => [Math.floor(key / size), key % size])),
		probabilities: Float64Array.from(keys, (key) => (joint.get(key) ?? 0) / total),
	};
}

/** Shares that fall with the squared distance, as uneven as `perplexity` equal ones. */
function conditional(distances: readonly number[], perplexity: number): number[] {
	const target = Math.log(Math.min(perplexity, distances.length));
	const least = Math.min(...distances);
	let [low, high] = [-8, 8]; // of the logarithm of the precision, base 10
	let shares: number[] = [];
	for (let step = 0; step < BISECTIONS; step += 1) {
		const precision = 10 ** ((low + high) / 2);
		const weights = distances.map((distance) =>
			Math.exp(-precision * (distance ** 2 - least ** 2)),
		);
		const sum = weights.reduce((total, weight) => total + weight, 0);
		shares = weights.map((weight) => weight / sum);
		const entropy = shares.reduce((total, p) => (p > 0 ? total - p * Math.log(p) : total), 0);
		if (entropy > target) low = (low + high) / 2;
		else high = (low + high) / 2;
	}
	return shares;
}
