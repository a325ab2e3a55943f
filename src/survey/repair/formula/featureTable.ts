import { TAG_COUNT } from "./tags.ts";

/** Weights by feature, in an open-addressed table: a Map of 32-bit keys is several times slower. */
export interface FeatureTable {
	/** Adds the weights of a feature, if it has any, to a row of scores. */
	readonly addTo: (scores: Float64Array, row: number, feature: number) => void;
}

const free = -1;

export function createFeatureTable(features: ReadonlyMap<number, ArrayLike<number>>): FeatureTable {
	const size = 2 ** Math.ceil(Math.log2(features.size * 2 + 2));
	const mask = size - 1;
	const keys = new Int32Array(size).fill(free);
	const places = new Int32Array(size);
	const weights = new Float32Array(features.size * TAG_COUNT);
	let place = 0;
	for (const [feature, row] of features) {
		let at = feature & mask;
		while (keys[at] !== free) at = (at + 1) & mask;
		keys[at] = feature;
		places[at] = place;
		for (let tag = 0; tag < TAG_COUNT; tag++) weights[place + tag] = row[tag]! - row[0]!;
		place += TAG_COUNT;
	}
	return { addTo };

	function addTo(scores: Float64Array, row: number, feature: number): void {
		let at = feature & mask;
		while (keys[at] !== free) {
			if (keys[at] === feature) {
				const place = places[at]!;
				for (let tag = 1; tag < TAG_COUNT; tag++) scores[row + tag]! += weights[place + tag]!;
				return;
			}
			at = (at + 1) & mask;
		}
	}
}
