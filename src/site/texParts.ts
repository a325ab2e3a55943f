import { texIn } from "../formulas/dollars.ts";
import { formulaParts } from "../survey/cite/formulaParts.ts";
import { formulaHtml } from "./formulas.ts";

/**
 * A text whose formulas stand in dollars, in parts: text, and HTML of formulas.
 *
 * @param formulas the TeX of those that it has; without them, every dollar is of a formula
 */
export const texParts = (
	text: string,
	formulas: readonly string[] = texIn(text).formulas,
): readonly ({ readonly text: string } | { readonly html: string })[] =>
	formulaParts(text, formulas).map(({ value, isFormula }) => {
		const html = isFormula ? formulaHtml(value.replace(/^\$+|\$+$/gu, "")) : undefined;
		return html === undefined ? { text: value } : { html };
	});
