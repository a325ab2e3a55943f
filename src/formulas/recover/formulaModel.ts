import type { ConfidenceModel } from "./confidenceOf.ts";
import { createSplitter, type LetterSplitter } from "./createSplitter.ts";
import { createFeatureTable, type FeatureTable } from "./featureTable.ts";
import { type Forest, type ForestFile, readForest } from "./forest.ts";
import { places } from "./placeOf.ts";
import { weighTransitions } from "./tagMarginals.ts";
import type { Transitions } from "./tagTokens.ts";

/** The learned part of the recovery, ready to use. */
export interface FormulaModel {
	/** Feature (a hash) -> one weight a tag. */
	readonly features: FeatureTable;
	readonly transitions: Transitions;
	/** The transitions as `tagMarginals` needs them. */
	readonly moves: Float64Array;
	/** Cuts runs of letters, but none of the prose words that were learned. */
	readonly split: LetterSplitter;
	/** How much more often a word is a command than prose, by its place: `times digit+W` -> 7. */
	readonly priors: ReadonlyMap<string, number>;
	readonly confidence: ConfidenceModel;
	/** Tells from `textSigns` whether a text has formulas at all. */
	readonly gate?: Forest;
}

/** The learned part as its data file holds it. */
export interface WeightsFile {
	readonly transitions: readonly number[];
	readonly confidence: ForestFile;
	/** From `ConfidenceModel`. */
	readonly sure: number;
	readonly gate?: ForestFile;
	readonly prose: string;
	/** Command word -> its priors by place, in the order of `places`. */
	readonly priors: Readonly<Record<string, string>>;
	/** The features as packFeatures.ts writes them. */
	readonly features: string;
}

export function readModel({
	transitions,
	confidence,
	sure,
	gate,
	prose,
	priors,
	features,
}: WeightsFile): FormulaModel {
	const scores = Float64Array.from(transitions);
	return {
		features: createFeatureTable(features),
		transitions: scores,
		moves: weighTransitions(scores),
		split: createSplitter(new Set(prose.split(" "))),
		priors: new Map(
			Object.entries(priors).flatMap(([word, odds]) =>
				odds.split(" ").map((odd, i) => [`${word} ${places[i]}`, Number(odd)] as const),
			),
		),
		confidence: { forest: readForest(confidence), sure },
		...(gate === undefined ? {} : { gate: readForest(gate) }),
	};
}
