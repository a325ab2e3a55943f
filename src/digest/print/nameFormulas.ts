import {
	type Document,
	type Element,
	getAttribute,
	getTextContent,
	isElementNode,
	queryAll,
	removeNode,
	setAttribute,
} from "@parse5/tools";
import { readFormula } from "../../formulas/readFormula.ts";
import { unicodeOf } from "../../formulas/unicodeOf.ts";

/**
 * Makes an image of each formula, whose name is its reading: a PDF has a text for each formula, and what
 * pages have beside it would be printed. A heading keeps its formulas as a line of text too, for the outline.
 *
 * @param digest changed
 */
export function nameFormulas(digest: Document): void {
	for (const formula of [...withClass(digest, "formula")]) {
		const [annotation] = queryAll<Element>(
			formula,
			(node) => isElementNode(node) && node.tagName === "annotation",
		);
		if (!annotation) continue;
		const tex = getTextContent(annotation);
		setAttribute(formula, "role", "img");
		setAttribute(formula, "aria-label", readFormula(tex));
		setAttribute(formula, "data-line", unicodeOf(tex));
		for (const name of ["katex-mathml", "tex"])
			for (const part of [...withClass(formula, name)]) removeNode(part);
	}
}

function withClass(within: Document | Element, name: string): Iterable<Element> {
	return queryAll<Element>(
		within,
		(node) => isElementNode(node) && (getAttribute(node, "class") ?? "").split(" ").includes(name),
	);
}
