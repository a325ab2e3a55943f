import type { Element, RootContent } from "hast";

/** A formula as an image whose name is its reading: what KaTeX draws is one to whoever cannot see it. */
export function namedFormula(
	tagName: "span" | "div",
	reading: string,
	children: readonly RootContent[],
): Element {
	return {
		type: "element",
		tagName,
		properties: { className: ["formula"], role: "img", ariaLabel: reading },
		children: children as Element["children"],
	};
}
