import type { Note } from "../finding.ts";
import { recoverFormulas } from "./formula/recoverFormulas.ts";
import type { Match } from "./match.ts";

/** The formulas of a text that are certain enough to be set, and those that are not. */
export interface RecoveredMatches {
	readonly certain: readonly Match[];
	/** as listed, with what they may be */
	readonly doubtful: readonly {
		readonly raw: string;
		readonly tex: string;
		readonly confidence: number;
	}[];
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

/** Notes the doubtful ones that stand in nothing that a person or another formula has settled. */
export function noteDoubtful(
	{ doubtful }: RecoveredMatches,
	settled: readonly string[],
	slug: string,
	note: Note,
): void {
	for (const { raw, tex, confidence } of doubtful) {
		if (settled.some((text) => text.includes(raw))) continue;
		note({
			kind: "formula-doubtful",
			slug,
			detail: `${raw}, perhaps $${tex}$ (${Math.round(confidence * 100)} % sure)`,
		});
	}
}
