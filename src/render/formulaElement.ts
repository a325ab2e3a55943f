import type { Element, ElementContent } from "hast";
import { mathTree } from "../formulas/mathTree.ts";
import { unicodeFormOf, unicodeOf } from "../formulas/unicodeOf.ts";
import { mathElement } from "./mathElement.ts";

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
): Element {
	const tree = mathTree(tex);
	const { text, same, drawn } = unicodeFormOf(tex, tree);
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
export function searchedText(tex: string): Element {
	const text = span(["tex"], [{ type: "text", value: unicodeOf(tex) }]);
	return { ...text, properties: { ...text.properties, hidden: true } };
}

/** Text that is seen by nobody, and copied where the picture is selected. */
function copyText(value: string): Element {
	const text = span(["tex"], [{ type: "text", value: value.replace(/\s+/gu, " ") }]);
	return { ...text, properties: { ...text.properties, ariaHidden: "true" } };
}

function span(className: string[], children: readonly ElementContent[]): Element {
	return { type: "element", tagName: "span", properties: { className }, children: [...children] };
}
