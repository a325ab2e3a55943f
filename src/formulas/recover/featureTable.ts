import { TAG_COUNT } from "./tagSet.ts";
import { FEATURE_BITS } from "./tokenFeatures.ts";

/** Weights by feature, in an open-addressed table: a Map of 32-bit keys is several times slower. */
export interface FeatureTable {
	/** Adds the weights of a feature, if it has any, to a row of scores. */
	readonly addTo: (scores: Float64Array, row: number, feature: number) => void;
}

const free = -1;

export function createFeatureTable(features: ReadonlyMap<number, ArrayLike<number>>): FeatureTable {
	const size = 2 ** Math.ceil(Math.log2(features.size * 2 + 2));
	const mask = size - 1;
	/** Each slot is a feature and the place of its weights, side by side for the sake of the cache. */
	const slots = new Int32Array(2 * size).fill(free);
	const weights = new Float32Array(features.size * TAG_COUNT);
	/** One bit a hash: most features have no weights, and the bits of all fit into the cache. */
	const known = new Uint32Array(2 ** (FEATURE_BITS - 5));
	let place = 0;
	for (const [feature, row] of features) {
		known[feature >>> 5]! |= 1 << (feature & 31);
		let at = feature & mask;
		while (slots[2 * at] !== free) at = (at + 1) & mask;
		slots[2 * at] = feature;
		slots[2 * at + 1] = place;
		for (let tag = 0; tag < TAG_COUNT; tag++) weights[place + tag] = row[tag]! - row[0]!;
		place += TAG_COUNT;
	}
	return { addTo };

	function addTo(scores: Float64Array, row: number, feature: number): void {
		if ((known[feature >>> 5]! & (1 << (feature & 31))) === 0) return;
		let at = feature & mask;
		for (let key = slots[2 * at]!; key !== free; key = slots[2 * at]!) {
			if (key === feature) {
				const place = slots[2 * at + 1]!;
				for (let tag = 1; tag < TAG_COUNT; tag++) scores[row + tag]! += weights[place + tag]!;
				return;
			}
			at = (at + 1) & mask;
		}
	}
}
