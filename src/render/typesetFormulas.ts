import type { Element, ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import type { Transformer } from "unified";
import { typesetFormula } from "../formulas/typesetFormula.ts";

/**
 * Typesets the formulas of a paper's page, which remark-math has marked. One
 * that KaTeX refuses stays as its source and is a message of the file, with its
 * place.
 */
export function typesetFormulas(): Transformer<Root> {
	return (tree, file) => {
		typeset(tree, (formula, display) => {
			const set = typesetFormula(textOf(formula), { display, asWritten: true });
			if ("html" in set) return fromHtml(set.html, { fragment: true }).children as ElementContent[];
			file.message(set.refused, { place: formula.position });
			return undefined;
		});
	};
}

type Set = (formula: Element, display: boolean) => readonly ElementContent[] | undefined;

function typeset(parent: Root | Element, set: Set): void {
	parent.children = parent.children.flatMap((node): readonly ElementContent[] => {
		if (node.type !== "element") return [node as ElementContent];
		const formula = node.tagName === "pre" ? node.children[0] : node;
		if (formula?.type === "element" && isFormula(formula))
			return set(formula, isDisplay(formula)) ?? [node];
		typeset(node, set);
		return [node];
	});
}

/** Whether a formula stands on lines of its own. */
export function isDisplay({ properties: { className } }: Element): boolean {
	return Array.isArray(className) && className.includes("math-display");
}

/** Whether remark-math has made an element, of a formula in a line or of one on lines of its own. */
export function isFormula({ tagName, properties: { className } }: Element): boolean {
	return tagName === "code" && Array.isArray(className) && className.includes("language-math");
}
