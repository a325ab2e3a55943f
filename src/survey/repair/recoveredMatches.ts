import type { Note } from "../finding.ts";
import type { Formula } from "../model.ts";
import { recoverFormulas } from "./formula/recoverFormulas.ts";
import { type Match, overlaps, type Range } from "./match.ts";

/** The formulas of a text that are certain enough to be set, and those that are not. */
export interface RecoveredMatches {
	readonly certain: readonly Match[];
	/** as listed, with what they may be */
	readonly doubtful: readonly (Range & Omit<Formula, "damaged">)[];
}

/**
 * Finds the formulas that the export lost.
 *
 * @param least the confidence from which a formula is set; below it the text stays as listed
 * @param accepts whether a TeX can be typeset
 */
export function recoveredMatches(
	text: string,
	least: number,
	accepts: (tex: string) => boolean,
): RecoveredMatches {
	const found = recoverFormulas(text, { accepts }).map((formula) => ({
		...formula,
		raw: text.slice(formula.start, formula.end),
		confidence: Math.round(formula.confidence * 100) / 100,
	}));
	return {
		certain: found
			.filter(({ confidence }) => confidence >= least)
			.map(({ start, end, rule, tex, raw, confidence, damaged }) => ({
				start,
				end,
				rule: `formula-${rule}`,
				parts: [{ formula: { tex, raw, confidence, damaged } }],
			})),
		doubtful: found.filter(({ confidence }) => confidence < least),
	};
}

/** Notes the doubtful ones, but for those that a person has settled. */
export function noteDoubtful(
	{ doubtful }: RecoveredMatches,
	settled: readonly Range[],
	slug: string,
	note: Note,
): void {
	for (const formula of doubtful) {
		if (settled.some((range) => overlaps(range, formula))) continue;
		const { raw, tex, confidence } = formula;
		note({
			kind: "formula-doubtful",
			slug,
			detail: `${raw}, perhaps $${tex}$ (${Math.round(confidence * 100)}% sure)`,
			formula: { tex, raw, confidence },
		});
	}
}
