import { blankOut } from "../../text/blankOut.ts";
import { markupIn } from "../../text/markup.ts";
import type { Range } from "../../text/range.ts";
import { type FormulaModel, readModel } from "./formulaModel.ts";
import { lostFormulas } from "./lostFormulas.ts";
import { readableFormulas } from "./readableFormulas.ts";
import type { RecoveredFormula } from "./recoveredFormula.ts";
import weights from "./weights.json" with { type: "json" };

export interface RecoverOptions {
	/** Whether a TeX can be typeset; a formula that cannot stays as listed. */
	readonly accepts?: (tex: string) => boolean;
	/** Least confidence of a formula that is given. */
	readonly least?: number;
	/** Also set what lost nothing and reads well as listed: `1.5x`, `p<0.05`, a letter in its role. */
	readonly readable?: boolean;
	/** Only of a text that has a command which is no word of prose: `mathcal`, `geq`. */
	readonly onlyTelling?: boolean;
	readonly model?: FormulaModel;
}

const shipped = readModel(weights);

/**
 * Finds the formulas of a listed text, in order, without overlap. Tags and character references are in
 * none. Pure, total, and linear in the text.
 */
export function recoverFormulas(
	text: string,
	options: RecoverOptions = {},
): readonly RecoveredFormula[] {
	const {
		accepts = () => true,
		least = 0,
		readable = false,
		onlyTelling,
		model = shipped,
	} = options;
	const words = blankOut(text, markupIn(text));
	const isFree = ({ start, end }: Range) => words.slice(start, end) === text.slice(start, end);
	const lost = lostFormulas(words, model, onlyTelling)
		.filter(isFree)
		.map(({ judged, ...formula }) => ({ ...formula, lost: true }))
		.filter((formula) => formula.confidence >= least && accepts(formula.tex));
	if (!readable) return lost;
	const others = readableFormulas(words, lost).filter(
		(formula) => isFree(formula) && accepts(formula.tex),
	);
	return [...lost, ...others].sort((a, b) => a.start - b.start);
}
