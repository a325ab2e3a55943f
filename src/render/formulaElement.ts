import type { Element, ElementContent } from "hast";
import { type MathNode, mathTree } from "../formulas/mathTree.ts";
import { type UnicodeForm, unicodeFormOf } from "../formulas/unicodeOf.ts";
import { mathElement } from "./mathElement.ts";

/** What a formula is made of and how it is written in a line, read once for all that is made of it. */
export interface FormulaForms extends UnicodeForm {
	readonly tree: MathNode | undefined;
}

/** @param tex without dollars */
export function formulaForms(tex: string): FormulaForms {
	const tree = mathTree(tex);
	return { tree, ...unicodeFormOf(tex, tree) };
}

/**
 * A formula for every reader: MathML for those who hear or touch it, a text for those who copy it, and the
 * picture. The text is the TeX in dollars, or the line of Unicode where that says the same; there is none
 * where the picture is copied as it should be.
 *
 * @param tex without dollars
 * @param picture the formula as it is set, or to be set; hidden from screen readers once it is
 * @param display whether it stands on lines of its own
 */
export function formulaElement(
	tex: string,
	picture: readonly ElementContent[],
	display = false,
	{ tree, text, same, drawn }: FormulaForms = formulaForms(tex),
): Element {
	const dollars = display ? "$$" : "$";
	const copied = same ? text : `${dollars}${tex}${dollars}`;
	return span(
		["formula", ...(display ? ["display"] : [])],
		[
			...(tree ? [span(["katex-mathml"], [mathElement(tree, tex, display)])] : []),
			...(tree && !drawn ? [copyText(copied)] : []),
			...picture,
		],
	);
}

/** The formula as a line of text that is only searched. */
export function searchedText({ text }: FormulaForms): Element {
	const element = span(["tex"], [{ type: "text", value: text }]);
	return { ...element, properties: { ...element.properties, hidden: true } };
}

/** Text that is seen by nobody, and copied where the picture is selected. */
function copyText(value: string): Element {
	const text = span(["tex"], [{ type: "text", value: value.replace(/\s+/gu, " ") }]);
	return { ...text, properties: { ...text.properties, ariaHidden: "true" } };
}

function span(className: string[], children: readonly ElementContent[]): Element {
	return { type: "element", tagName: "span", properties: { className }, children: [...children] };
}
