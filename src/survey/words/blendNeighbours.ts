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
	return vectors.map((vector, paper) => {
		const weights = new Map(vector.map(({ feature, weight }) => [feature, weight]));
		const others = near[paper] ?? [];
		const whole = others.reduce((sum, { similarity }) => sum + similarity, 0) || 1;
		for (const { paper: other, similarity } of others)
			for (const { feature, weight } of vectors[other]!.slice(0, TAKEN))
				weights.set(feature, (weights.get(feature) ?? 0) + (weight * similarity) / whole);
		return unit(
			Array.from(weights, ([feature, weight]) => ({ feature, weight })),
			HEAVIEST,
		);
	});
}
