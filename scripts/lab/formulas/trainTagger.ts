import { TAG_COUNT } from "../../../src/formulas/recover/tagSet.ts";
import { FEATURE_BITS } from "../../../src/formulas/recover/tokenFeatures.ts";
import { fitField, type TaggerWeights } from "./fitField.ts";
import type { Stretches } from "./stretches.ts";

const settings = {
	/** A feature seen less often is left out. */
	fewest: 2,
	/** How many features stay: the data file must stay under 600 kB. */
	keep: 145000,
	epochs: 8,
	/** Epochs of the first run, which only ranks the features. */
	ranking: 4,
};

/** Trains the tagger twice: with all features, and again with those alone that had the most to say. */
export function trainTagger(stretches: Stretches): TaggerWeights {
	const counts = new Uint32Array(2 ** FEATURE_BITS);
	for (const name of stretches.features) counts[name]!++;
	const all = Int32Array.from(namesFrom(counts, settings.fewest));
	if (all.length <= settings.keep) return fitField(all, stretches, settings.epochs);
	const { weights } = fitField(all, stretches, settings.ranking);
	const most = new Float64Array(counts.length);
	all.forEach((name, k) => {
		const row = weights.subarray(k * TAG_COUNT, (k + 1) * TAG_COUNT);
		most[name] = Math.max(...row.map(Math.abs)) * Math.sqrt(counts[name]!);
	});
	const kept = all
		.toSorted((a, b) => most[b]! - most[a]! || a - b)
		.subarray(0, settings.keep)
		.toSorted();
	return fitField(kept, stretches, settings.epochs);
}

const namesFrom = (counts: Uint32Array, fewest: number): number[] => {
	const names: number[] = [];
	counts.forEach((count, name) => {
		if (count >= fewest) names.push(name);
	});
	return names;
};
