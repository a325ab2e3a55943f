import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { readFormula } from "../formulas/readFormula.ts";
import { fitFormulas } from "./fitFormulas.ts";
import { keepTogether } from "./keepTogether.ts";
import { namedFormula } from "./namedFormula.ts";
import { isFormula } from "./typesetFormulas.ts";

/** Names each formula of an essay by its reading, before it is typeset. */
export function essayFormulas() {
	return name;
}

/** Fits the formulas of an essay into their lines, once they are typeset. */
export function fitEssayFormulas() {
	return (tree: Root): void => {
		fitFormulas(tree);
		keepTogether(tree);
	};
}

function name(parent: Pick<Root | Element, "children">): void {
	for (const [index, node] of parent.children.entries()) {
		if (node.type !== "element") {
			if ("children" in node) name(node); // what stands within a component
			continue;
		}
		const formula = node.tagName === "pre" ? node.children[0] : node;
		if (formula?.type !== "element" || !isFormula(formula)) {
			name(node);
			continue;
		}
		const tagName = node.tagName === "pre" ? "div" : "span";
		const named = namedFormula(tagName, readFormula(textOf(formula)), [node]);
		(parent.children as ElementContent[])[index] = named;
	}
}
