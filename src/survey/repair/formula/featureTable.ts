import { TAG_COUNT } from "./tags.ts";

/** Weights by feature, in an open-addressed table: a Map of 32-bit keys is several times slower. */
export interface FeatureTable {
	/** Adds the weights of a feature, if it has any, to a row of scores. */
	readonly addTo: (scores: Float64Array, row: number, feature: number) => void;
}

export function createFeatureTable(features: ReadonlyMap<number, ArrayLike<number>>): FeatureTable {
	const size = 2 ** Math.ceil(Math.log2(features.size * 2 + 2));
	const mask = size - 1;
	const keys = new Int32Array(size);
	const used = new Uint8Array(size);
	const weights = new Float64Array(size * TAG_COUNT);
	for (const [feature, row] of features) {
		let at = feature & mask;
		while (used[at] === 1) at = (at + 1) & mask;
		keys[at] = feature;
		used[at] = 1;
		for (let tag = 0; tag < TAG_COUNT; tag++) weights[at * TAG_COUNT + tag] = row[tag]!;
	}
	return { addTo };

	function addTo(scores: Float64Array, row: number, feature: number): void {
		let at = feature & mask;
		while (used[at] === 1) {
			if (keys[at] === feature) {
				for (let tag = 0; tag < TAG_COUNT; tag++)
					scores[row + tag]! += weights[at * TAG_COUNT + tag]!;
				return;
			}
			at = (at + 1) & mask;
		}
	}
}
