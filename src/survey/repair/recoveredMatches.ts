import { recoverFormulas } from "../../formulas/recover/recoverFormulas.ts";
import { overlaps, type Range } from "../../text/range.ts";
import type { Note } from "../finding.ts";
import type { Formula } from "../model.ts";
import { isConjunction } from "./isConjunction.ts";
import type { Match } from "./match.ts";
import { tidyRecovered, unlikely } from "./tidyRecovered.ts";

/** The formulas of a text that are certain enough to be set, and those that stay as listed. */
export interface RecoveredMatches {
	readonly certain: readonly Match[];
	/** with what they may be */
	readonly doubtful: readonly (Range & Omit<Formula, "damaged">)[];
	/** with why they cannot be set */
	readonly refused: readonly (Range & Pick<Formula, "tex" | "raw"> & { reason: string })[];
}

/** Words in a face are no formula; the rules of residue know them. */
const isWords = /^\\text[a-z]+\{[^{}\\$]*\}$/u;

/** Words of Greek are no formula. */
const isGreek = /\p{Script=Greek}{4,}/u;

/** By what formulas are recovered and set. */
export interface Recovery {
	/** the confidence from which a formula is set; below it the text stays as listed */
	readonly least: number;
	/** whether the listing left the TeX of other papers whole, so that only what cannot be prose is one */
	readonly keepsTex: boolean;
	/** why a TeX cannot be typeset; undefined when it can */
	readonly refusal: (tex: string) => string | undefined;
}

/** Finds the formulas that the export lost. */
export function recoveredMatches(
	text: string,
	{ least, keepsTex, refusal }: Recovery,
): RecoveredMatches {
	const found = recoverFormulas(text, { onlyTelling: keepsTex })
		.filter(({ tex }) => !unlikely.find.test(tex))
		.map(({ tex, ...formula }) => ({ ...formula, tex: tidyRecovered(tex) }))
		.map((formula) => ({
			...formula,
			raw: text.slice(formula.start, formula.end),
			confidence: Math.round(formula.confidence * 100) / 100,
			reason: refusal(formula.tex),
		}))
		.filter(({ tex, raw }) => !isWords.test(tex) && !isGreek.test(raw))
		.filter(({ raw }) => !isConjunction(raw, text))
		.filter(({ raw }) => !(keepsTex && /^\p{L}+$/u.test(raw)));
	const settable = found.filter(({ reason }) => reason === undefined);
	return {
		certain: settable
			.filter(({ confidence }) => confidence >= least)
			.map(({ start, end, rule, tex, raw, confidence, damaged }) => ({
				start,
				end,
				rule: `formula-${rule}`,
				parts: [{ formula: { tex, raw, confidence, damaged } }],
			})),
		doubtful: settable.filter(({ confidence }) => confidence < least),
		refused: found.flatMap(({ reason, ...formula }) =>
			reason === undefined ? [] : [{ ...formula, reason }],
		),
	};
}

/** Notes those that stay as listed, but for what a person has settled. */
export function noteUnset(
	{ doubtful, refused }: RecoveredMatches,
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
	for (const formula of refused) {
		if (settled.some((range) => overlaps(range, formula))) continue;
		const { raw, tex, reason } = formula;
		note({ kind: "formula-refused", slug, detail: `${raw}, as ${tex}: ${reason}` });
	}
}
