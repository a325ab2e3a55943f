import { visitFeatures, weightOfDigit } from "./packFeatures.ts";
import { TAG_COUNT } from "./tagSet.ts";
import { FEATURE_BITS } from "./tokenFeatures.ts";

/** Weights by feature: a Map of 32-bit keys is several times slower. */
export interface FeatureTable {
	/** Adds the weights of those features that have any to a row of scores. */
	readonly addTo: (scores: Float64Array, row: number, features: Int32Array) => void;
}

/** The tag outside has no weights: those of the others are what they have more. */
const WEIGHTS = TAG_COUNT - 1;

/**
 * A table of all that a hash can be, one bit each, with the number of the features before each 32 of them:
 * the place of a feature's weights is counted from there, and nothing need be searched.
 *
 * @param packed what `packFeatures` wrote
 */
export function createFeatureTable(packed: string): FeatureTable {
	/** Pairs of 32 bits and the place of the first weights of these. */
	const known = new Int32Array(2 ** (FEATURE_BITS - 4));
	visitFeatures(packed, (feature) => {
		known[(feature >>> 5) << 1]! |= 1 << (feature & 31);
	});
	let place = 0;
	for (let at = 0; at < known.length; at += 2) {
		known[at + 1] = place;
		place += WEIGHTS * bitsIn(known[at]!);
	}
	/** As digits, one byte each, the table is small enough for the cache. */
	const weights = new Uint8Array(place);
	visitFeatures(packed, (feature, digits) => weights.set(digits, placeOf(feature)));
	return { addTo };

	/** Where the weights of a feature begin; -1 when it has none. */
	function placeOf(feature: number): number {
		const at = (feature >>> 5) << 1;
		const bits = known[at]!;
		const bit = 1 << (feature & 31);
		return (bits & bit) === 0 ? -1 : known[at + 1]! + WEIGHTS * bitsIn(bits & (bit - 1));
	}

	function addTo(scores: Float64Array, row: number, list: Int32Array): void {
		let begin = scores[row + 1]!;
		let inside = scores[row + 2]!;
		let beginCommand = scores[row + 3]!;
		let insideCommand = scores[row + 4]!;
		for (let k = 0; k < list.length; k++) {
			const at = placeOf(list[k]!);
			if (at < 0) continue;
			begin += weightOfDigit[weights[at]!]!;
			inside += weightOfDigit[weights[at + 1]!]!;
			beginCommand += weightOfDigit[weights[at + 2]!]!;
			insideCommand += weightOfDigit[weights[at + 3]!]!;
		}
		scores[row + 1] = begin;
		scores[row + 2] = inside;
		scores[row + 3] = beginCommand;
		scores[row + 4] = insideCommand;
	}
}

/** How many bits are set. */
function bitsIn(word: number): number {
	let bits = word - ((word >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
