import type { RepairedText } from "../../../survey/model.ts";
import type { AlignedFormula } from "./alignFormulas.ts";
import { isAsShown, shownAt } from "./proposeFormulas.ts";

/** How the formulas of an original are shown by rules alone. */
export interface RecoveryScore {
	/** formulas of the original that were found in the listed text */
	readonly originals: number;
	/** of these: shown exactly as their authors wrote them */
	readonly same: number;
	/** shown as other formulas, or in one with others */
	readonly other: number;
	/** shown as text */
	readonly missed: number;
}

export const noScore: RecoveryScore = { originals: 0, same: 0, other: 0, missed: 0 };

/**
 * Scores what is recovered by rules against the original.
 *
 * @param byRules the abstract as it is shown without any decision of a person
 */
export function scoreRecovery(
	byRules: RepairedText,
	aligned: readonly AlignedFormula[],
): RecoveryScore {
	const shown = aligned.map((formula) => ({ formula, shown: shownAt(byRules, formula) }));
	const same = shown.filter(({ formula, shown }) =>
		isAsShown(byRules.listed, shown, formula),
	).length;
	const missed = shown.filter(({ shown }) => shown.length === 0).length;
	return { originals: aligned.length, same, missed, other: aligned.length - same - missed };
}

export const addScores = (one: RecoveryScore, other: RecoveryScore): RecoveryScore => ({
	originals: one.originals + other.originals,
	same: one.same + other.same,
	other: one.other + other.other,
	missed: one.missed + other.missed,
});
