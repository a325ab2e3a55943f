import type { FormulaNode } from "../core/wire.ts";

const SPACES: Readonly<Record<string, string>> = {
	math: "http://www.w3.org/1998/Math/MathML",
	svg: "http://www.w3.org/2000/svg",
};

/** A formula as it is set, made of its tree. */
export function formulaNode(node: FormulaNode, space?: string): Node {
	if (node.type === "text") return document.createTextNode(node.value);
	const own = SPACES[node.tagName] ?? space;
	const made =
		own === undefined
			? document.createElement(node.tagName)
			: document.createElementNS(own, node.tagName);
	for (const [name, value] of Object.entries(node.properties)) {
		if (name === "className") made.setAttribute("class", (value as string[]).join(" "));
		else if (name === "style")
			(made as HTMLElement).style.cssText = String(value); // as the policy allows
		else if (ATTRIBUTES.has(name)) made.setAttribute(ATTRIBUTES.get(name)!, String(value));
	}
	made.append(...node.children.map((child) => formulaNode(child, own)));
	return made;
}

/** What formulas have, by its name in a tree; anything else is left out. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
	...[
		"width",
		"height",
		"d",
		"display",
		"mathvariant",
		"encoding",
		"accent",
		"accentunder",
		"stretchy",
	].map((name) => [name, name] as const),
	...["fence", "separator", "linethickness", "columnalign", "rowspacing", "scriptlevel"].map(
		(name) => [name, name] as const,
	),
	["ariaHidden", "aria-hidden"],
	["viewBox", "viewBox"],
	["preserveAspectRatio", "preserveAspectRatio"],
]);
