import {
	type Element,
	getAttribute,
	hasAttribute,
	isElementNode,
	isTextNode,
	type ParentNode,
	type TextNode,
} from "@parse5/tools";

const NO_PROSE: ReadonlySet<string> = new Set(["a", "code", "svg"]);

/**
 * The texts below a node that a reader reads as words, in their order: outside
 * of formulas, of what is hidden, and of links. Each may be replaced on the way.
 */
export function* proseTexts(node: ParentNode): Generator<TextNode, void, void> {
	for (const child of [...node.childNodes]) {
		if (isTextNode(child)) yield child;
		else if (isElementNode(child) && !isNoProse(child)) yield* proseTexts(child);
	}
}

function isNoProse(element: Element): boolean {
	return (
		NO_PROSE.has(element.tagName) ||
		hasAttribute(element, "hidden") ||
		getAttribute(element, "role") === "img" ||
		/(?:^| )(?:katex|formula(?: |$))/u.test(getAttribute(element, "class") ?? "")
	);
}
