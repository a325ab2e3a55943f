import { type Element, isElementNode, isTemplateNode, type ParentNode } from "@parse5/tools";

/**
 * The elements below a node in the order of the text, those of templates too.
 * The tree may be changed on the way: what is taken out is not looked into.
 */
export function* elementsOf(node: ParentNode): Generator<Element, void, void> {
	for (const child of [...node.childNodes]) {
		if (!isElementNode(child)) continue;
		yield child;
		if (child.parentNode) yield* elementsOf(isTemplateNode(child) ? child.content : child);
	}
}
