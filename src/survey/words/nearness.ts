import { blendNeighbours } from "./blendNeighbours.ts";
import { type Neighbour, neighbours } from "./neighbours.ts";
import type { Vector } from "./vectors.ts";

/** So many neighbours are blended into a paper, */
const BLENDED = 10;
/** of few papers one in so many: all would make all alike. */
const FEW = 4;
/** So many neighbours of each paper are known. */
export const MOST_NEIGHBOURS = 15;

/** Which papers are near in meaning. */
export interface Nearness {
	/** each paper's vector with those of its neighbours, so that papers meet that say the same in other words */
	readonly blended: readonly Vector[];
	/** the nearest of each by these, the nearest first */
	readonly near: readonly (readonly Neighbour[])[];
}

export function nearnessOf(vectors: readonly Vector[]): Nearness {
	const blended = blendNeighbours(
		vectors,
		neighbours(vectors, Math.min(BLENDED, Math.ceil(vectors.length / FEW))),
	);
	return { blended, near: neighbours(blended, MOST_NEIGHBOURS) };
}
