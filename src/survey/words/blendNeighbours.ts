import type { Neighbour } from "./neighbours.ts";
import { unit, type Vector } from "./vectors.ts";

/** A blended vector has so many features at most. */
const HEAVIEST = 120;
/** Of each neighbour so many of the heaviest are taken. */
const TAKEN = 80;

/**
 * Each vector with the mean of its neighbours' added, so that papers meet that say the same in other
 * words.
 */
export function blendNeighbours(
	vectors: readonly Vector[],
	near: readonly (readonly Neighbour[])[],
): readonly Vector[] {
	const features = vectors.reduce(
		(most, vector) => vector.reduce((one, { feature }) => Math.max(one, feature + 1), most),
		0,
	);
	const sums = new Float64Array(features);
	return vectors.map((vector, paper) => {
		const met: number[] = [];
		const add = (feature: number, weight: number) => {
			if (sums[feature] === 0) met.push(feature);
			sums[feature]! += weight;
		};
		for (const { feature, weight } of vector) add(feature, weight);
		const others = near[paper] ?? [];
		const whole = others.reduce((sum, { similarity }) => sum + similarity, 0) || 1;
		for (const { paper: other, similarity } of others)
			for (const { feature, weight } of vectors[other]!.slice(0, TAKEN))
				add(feature, (weight * similarity) / whole);
		const blended = met.map((feature) => ({ feature, weight: sums[feature]! }));
		for (const feature of met) sums[feature] = 0;
		return unit(blended, HEAVIEST);
	});
}
