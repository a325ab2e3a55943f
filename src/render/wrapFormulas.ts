import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { formulaElement, formulaForms, searchedText } from "./formulaElement.ts";
import { isDisplay, isFormula } from "./typesetFormulas.ts";

/** What else is done to the formulas of a text. */
export interface WrapOptions {
	/** beside each formula stands a hidden text for the search index, from which the rest is kept out */
	readonly searched?: boolean;
}

/**
 * Puts each formula that remark-math has marked into an element of its own with its MathML and the text
 * that is copied, before it is typeset.
 *
 * @param tree changed
 */
export function wrapFormulas(
	tree: Pick<Root | Element, "children">,
	{ searched = false }: WrapOptions = {},
): void {
	tree.children = (tree.children as Root["children"]).flatMap((node): Root["children"] => {
		const isBlock = node.type === "element" && node.tagName === "pre";
		const formula = isBlock ? node.children[0] : node;
		if (formula?.type === "element" && isFormula(formula)) {
			const tex = textOf(formula).trim();
			const forms = formulaForms(tex);
			const wrapped = formulaElement(tex, [node as ElementContent], isDisplay(formula), forms);
			if (isBlock) wrapped.tagName = "div";
			if (!searched) return [wrapped];
			wrapped.properties.dataPagefindIgnore = "all";
			return [wrapped, searchedText(forms)];
		}
		if ("children" in node) wrapFormulas(node as Element, { searched }); // a component of an essay too
		return [node];
	}) as ElementContent[];
}
