import {
	type ChildNode,
	createElement,
	createTextNode,
	type Element,
	getAttribute,
	type ParentNode,
} from "@parse5/tools";
import { elementsOf } from "../../html/elementsOf.ts";

/** What an element is made of; a text stays text, whatever it holds. */
export type Content = readonly (ChildNode | string)[];

/** An element with what stands in it, taken from where it stood. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string>>,
	...content: Content
): Element {
	const made = createElement(name, attributes);
	fill(made, content);
	return made;
}

/** Puts something in the place of all that stands in an element. */
export function fill(parent: ParentNode, content: Content): void {
	parent.childNodes = content.map((part) => {
		const node = typeof part === "string" ? createTextNode(part) : part;
		node.parentNode = parent;
		return node;
	});
}

/** The elements of a class, in the order of the text. */
export function withClass(within: ParentNode, name: string): Element[] {
	return [...elementsOf(within)].filter((found) => hasClass(found, name));
}

function hasClass(element: Element, name: string): boolean {
	return (getAttribute(element, "class") ?? "").split(" ").includes(name);
}

/** The elements of a name, in the order of the text. */
export function withName(within: ParentNode, name: string): Element[] {
	return [...elementsOf(within)].filter(({ tagName }) => tagName === name);
}
