import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { readFormula } from "../survey/text/readFormula.ts";
import { keepTogether } from "./keepTogether.ts";
import { isFormula } from "./typesetFormulas.ts";

/**
 * Names each formula of an essay by its reading, before it is typeset: what
 * KaTeX draws is an image to whoever cannot see it.
 */
export function essayFormulas() {
	return (tree: Root): void => {
		name(tree);
		keepTogether(tree);
	};
}

function name(parent: Root | Element): void {
	for (const [index, node] of parent.children.entries()) {
		if (node.type !== "element") continue;
		const formula = node.tagName === "pre" ? node.children[0] : node;
		if (formula?.type !== "element" || !isFormula(formula)) {
			name(node);
			continue;
		}
		const named: Element = {
			type: "element",
			tagName: node.tagName === "pre" ? "div" : "span",
			properties: { className: ["formula"], role: "img", ariaLabel: readFormula(textOf(formula)) },
			children: [node],
		};
		(parent.children as ElementContent[])[index] = named;
	}
}
