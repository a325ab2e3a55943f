import type { ElementContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { typesetFormula } from "../../formulas/typesetFormula.ts";
import { formulaElement } from "../../render/formulaElement.ts";
import { slimFormulas } from "../../render/slimFormulas.ts";
import type { FormulaNode, Preview } from "../core/wire.ts";

/** A formula as the survey sets what a person gives, or why it cannot. */
export function previewFormula(tex: string): Preview {
	const set = typesetFormula(tex);
	if ("refused" in set) return set;
	const picture = fromHtml(set.html, { fragment: true }).children as ElementContent[];
	// Without the places in their source, which the trees of parsers have.
	const formula = formulaElement(tex, picture);
	slimFormulas(formula);
	return { formula: JSON.parse(JSON.stringify(formula, leaveOut)) as FormulaNode };
}

const leaveOut = (key: string, value: unknown) => (key === "position" ? undefined : value);
