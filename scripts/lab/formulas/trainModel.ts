import { createSplitter } from "../../../src/formulas/recover/createSplitter.ts";
import { createFeatureTable } from "../../../src/formulas/recover/featureTable.ts";
import type { Forest } from "../../../src/formulas/recover/forest.ts";
import type { FormulaModel } from "../../../src/formulas/recover/formulaModel.ts";
import { packFeatures } from "../../../src/formulas/recover/packFeatures.ts";
import { weighTransitions } from "../../../src/formulas/recover/tagMarginals.ts";
import { TAG_COUNT } from "../../../src/formulas/recover/tagSet.ts";
import { type DevAbstract, hashId } from "./devFile.ts";
import { countProse, proseWords } from "./learnProse.ts";
import { readStretches } from "./stretches.ts";
import { trainTagger } from "./trainTagger.ts";

/** What `trainModel` learns: everything but the confidence, as the data file holds it. */
export interface TrainedWeights {
	readonly transitions: readonly number[];
	readonly prose: readonly string[];
	readonly features: string;
}

/** Cross-validation leaves out whole abstracts; each assignment to folds is another cut of the same data. */
export const folds = 4;
export const foldOf = ({ id }: DevAbstract, assignment = 0): number =>
	Math.floor(hashId(assignment === 0 ? id : `${assignment} ${id}`) / 3) % folds;

export function trainWeights(
	abstracts: readonly DevAbstract[],
	priors: ReadonlyMap<string, number>,
): TrainedWeights {
	const prose = countProse(abstracts);
	const { names, weights, transitions } = trainTagger(readStretches(abstracts, prose, priors));
	const features = new Map(
		[...names].map((name, k) => [name, weights.subarray(k * TAG_COUNT, (k + 1) * TAG_COUNT)]),
	);
	return {
		transitions: [...transitions].map((w) => Math.round(w * 1000) / 1000),
		prose: [...proseWords(prose)],
		features: packFeatures(features),
	};
}

/** The trees of a tagger whose formulas are not judged yet. */
const none: Forest = { depth: 0, base: 0, signs: [], borders: [], leaves: [] };

/** The tagger that these abstracts give, rounded and packed as the shipped one is. */
export function trainModel(
	abstracts: readonly DevAbstract[],
	priors: ReadonlyMap<string, number>,
): FormulaModel {
	const { transitions, prose, features } = trainWeights(abstracts, priors);
	const scores = Float64Array.from(transitions);
	return {
		features: createFeatureTable(features),
		transitions: scores,
		moves: weighTransitions(scores),
		split: createSplitter(new Set(prose)),
		priors,
		confidence: { forest: none, sure: 1 },
	};
}
