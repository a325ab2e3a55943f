import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { readFormula } from "../formulas/readFormula.ts";
import { namedFormula } from "./namedFormula.ts";

/**
 * Gives each formula its reading, before it is typeset: for a screen reader as
 * the label of the image that the formula is, for search as hidden text beside
 * it. The typeset signs themselves are kept out of the search index.
 */
export function readableFormulas(tree: Root | Element): void {
	tree.children = tree.children.flatMap((node): Root["children"] => {
		if (node.type !== "element") return [node];
		if (node.tagName === "code") return withReading(node);
		readableFormulas(node);
		return [node];
	}) as ElementContent[];
}

function withReading(formula: Element): Element[] {
	const reading = readFormula(textOf(formula));
	const named = namedFormula("span", reading, [formula]);
	named.properties.dataPagefindIgnore = "all";
	return [
		named,
		{
			type: "element",
			tagName: "span",
			properties: { hidden: true },
			children: [{ type: "text", value: reading }],
		},
	];
}
