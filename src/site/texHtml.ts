import { texIn } from "../formulas/dollars.ts";
import { formulaParts } from "../survey/cite/formulaParts.ts";
import { printSet, setFormula } from "./formulas.ts";

/**
 * A text whose formulas stand in dollars, as HTML.
 *
 * @param formulas the TeX of those that it has; without them, every dollar is of a formula
 */
export function texHtml(text: string, formulas: readonly string[] = texIn(text).formulas): string {
	return printSet(
		formulaParts(text, formulas).map(({ value, isFormula }) => {
			const formula = isFormula ? setFormula(value.replace(/^\$+|\$+$/gu, "")) : undefined;
			return formula ?? { type: "text", value };
		}),
	);
}
