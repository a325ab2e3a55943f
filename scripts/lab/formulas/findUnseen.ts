import type { Forest } from "../../../src/formulas/recover/forest.ts";
import type { FormulaModel } from "../../../src/formulas/recover/formulaModel.ts";
import { hasFormulas, textOdds } from "../../../src/formulas/recover/hasFormulas.ts";
import { type LostFormula, likelyFormulas } from "../../../src/formulas/recover/lostFormulas.ts";
import { textSigns } from "../../../src/formulas/recover/textSigns.ts";
import type { DevAbstract } from "./devFile.ts";
import { growForest } from "./growForest.ts";
import { foldOf, folds } from "./trainModel.ts";

/** An abstract with the formulas that a tagger found in it that had not seen it. */
export interface UnseenText {
	readonly abstract: DevAbstract;
	readonly fold: number;
	/** Whether or not the text seems to have any. */
	readonly formulas: readonly LostFormula[];
}

/** Finds the formulas of each fold with the tagger that `train` makes of the others. */
export function findUnseen(
	abstracts: readonly DevAbstract[],
	assignment: number,
	train: (others: readonly DevAbstract[], fold: number) => FormulaModel,
): UnseenText[] {
	return Array.from({ length: folds }, (_, fold) => {
		const model = train(
			abstracts.filter((one) => foldOf(one, assignment) !== fold),
			fold,
		);
		return abstracts
			.filter((one) => foldOf(one, assignment) === fold)
			.map((abstract) => ({
				abstract,
				fold,
				formulas: likelyFormulas(abstract.mangled, model),
			}));
	}).flat();
}

/** Learns to tell texts that have formulas from those that only seem to. */
export function trainGate(texts: readonly UnseenText[]): Forest {
	return growForest(
		texts.flatMap(({ abstract, formulas }) => {
			const judged = formulas.map((one) => one.judged);
			return judged[0] === undefined
				? []
				: [{ signs: textSigns(judged[0].view, judged), yes: abstract.spans.length > 0 }];
		}),
	);
}

/** A text as the shipped build would see it. */
export interface GatedText extends UnseenText {
	/** `textOdds` of it; 0 without formulas. */
	readonly odds: number;
}

/** The texts as the shipped build would see them: each fold judged by what the others taught. */
export function gateUnseen(texts: readonly UnseenText[]): GatedText[] {
	const gates = Array.from({ length: folds }, (_, fold) =>
		trainGate(texts.filter((one) => one.fold !== fold)),
	);
	return texts.map((one) => {
		const judged = one.formulas.map((formula) => formula.judged);
		const odds = textOdds(judged, gates[one.fold]);
		const formulas = hasFormulas(judged, odds) ? one.formulas : [];
		return { ...one, formulas, odds: odds ?? 0 };
	});
}
