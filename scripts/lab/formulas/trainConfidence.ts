import type { ConfidenceModel } from "../../../src/formulas/recover/confidenceOf.ts";
import { confidenceSigns } from "../../../src/formulas/recover/confidenceSigns.ts";
import { scoreRow } from "../../../src/formulas/recover/forest.ts";
import type { GatedText } from "./findUnseen.ts";
import { type Example, type ForestSettings, growForest } from "./growForest.ts";
import { isRight } from "./isRight.ts";
import { folds } from "./trainModel.ts";

/** A formula that was found, whether it is right, and the fold of its text. */
interface JudgedExample extends Example {
	readonly fold: number;
}

const settings: Partial<ForestSettings> = { trees: 100, depth: 4, ridge: 20, least: 5 };

/** Of what is called sure, so much is right in texts that neither tagger nor trees have seen. */
const wanted = 0.985;
/** So few say nothing. */
const fewest = 100;

/** Grows the trees of the confidence from formulas of texts that their tagger had not seen. */
export function trainConfidence(texts: readonly GatedText[]): ConfidenceModel {
	const examples = texts.flatMap(judgedExamples);
	return { forest: growForest(examples, settings), sure: sureFrom(crossScores(examples)) };
}

/** The formulas of a text as the trees see them. */
function judgedExamples({ abstract, fold, formulas, odds }: GatedText): JudgedExample[] {
	const judged = formulas.map((one) => one.judged);
	return confidenceSigns(judged, odds).map((signs, i) => ({
		signs,
		yes: isRight(abstract, formulas[i]!),
		fold,
	}));
}

/** An example, and the odds (logarithm) that trees give it. */
interface Scored {
	readonly score: number;
	readonly yes: boolean;
}

/** Each fold scored by trees of the others. */
function crossScores(examples: readonly JudgedExample[]): Scored[] {
	return Array.from({ length: folds }, (_, fold) => {
		const forest = growForest(
			examples.filter((one) => one.fold !== fold),
			settings,
		);
		return examples
			.filter((one) => one.fold === fold)
			.map(({ signs, yes }) => ({ score: scoreRow(forest, signs), yes }));
	}).flat();
}

/** The probability from which so many are right. */
function sureFrom(scores: readonly Scored[]): number {
	const sorted = scores.toSorted((a, b) => b.score - a.score);
	let right = 0;
	let least = sorted[0]?.score ?? 0;
	sorted.forEach(({ score, yes }, i) => {
		if (yes) right++;
		if (i >= fewest && right / (i + 1) >= wanted) least = score;
	});
	return Math.round(1e4 / (1 + Math.exp(-least))) / 1e4;
}
