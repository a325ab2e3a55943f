import { writeForest } from "../../../src/formulas/recover/forest.ts";
import { places } from "../../../src/formulas/recover/placeOf.ts";
import { gateUnseen, trainGate, type UnseenText } from "./findUnseen.ts";
import { trainConfidence } from "./trainConfidence.ts";
import type { TrainedWeights } from "./trainModel.ts";

/** What the data file of the recovery is made of. */
export interface TrainingResult {
	readonly trainedOn: string;
	readonly unseen: readonly UnseenText[];
	readonly weights: TrainedWeights;
	readonly priors: ReadonlyMap<string, number>;
}

/** The text of the data file: the confidence and the gate are learned here, from unseen texts. */
export function writeWeights({ trainedOn, unseen, weights, priors }: TrainingResult): string {
	const { forest, sure } = trainConfidence(gateUnseen(unseen));
	const { transitions, prose, features } = weights;
	const file = {
		trainedOn,
		transitions,
		confidence: writeForest(forest),
		sure,
		gate: writeForest(trainGate(unseen)),
		priors: packPriors(priors),
		prose: prose.join(" "),
		features,
	};
	return `${JSON.stringify(file, null, 1)}\n`;
}

/** The priors as the data file holds them: one text a word. */
function packPriors(priors: ReadonlyMap<string, number>): Record<string, string> {
	const words = new Set([...priors.keys()].map((key) => key.slice(0, key.indexOf(" "))));
	return Object.fromEntries(
		[...words].map((word) => [
			word,
			places.map((place) => priors.get(`${word} ${place}`)).join(" "),
		]),
	);
}
