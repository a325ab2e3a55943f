import type { Element, ElementContent } from "hast";
import { isLeaf, type MathNode } from "../formulas/mathTree.ts";

/** Signs as those who hear them expect them: bars that enclose are no sign of division or of parallels. */
const HEARD: Readonly<Record<string, string>> = { "∣": "|", "∥": "‖" };

const APPLICATION = "\u2061";

/**
 * A formula as MathML, for screen readers and lines of braille: without what only looks, and with its TeX.
 *
 * @param tree of the formula
 * @param display whether it stands on lines of its own
 */
export function mathElement(tree: MathNode, tex: string, display: boolean): Element {
	const annotation = element("annotation", [{ type: "text", value: tex }], {
		encoding: "application/x-tex",
	});
	const [first, ...more] = elementsOf(tree);
	const content =
		first && more.length === 0 ? first : element("mrow", first ? [first, ...more] : []);
	return element(
		"math",
		[element("semantics", [content, annotation])],
		display ? { display: "block" } : {},
	);
}

function elementsOf(node: MathNode): Element[] {
	if (node.type === "mspace") return [];
	if (isLeaf(node)) {
		const { type, text, variant, applied } = node;
		const value = HEARD[text] ?? text;
		const own = element(type, [{ type: "text", value }], variant ? { mathvariant: variant } : {});
		return applied ? [own, element("mo", [{ type: "text", value: APPLICATION }])] : [own];
	}
	const { type, children, bare, accent } = node;
	switch (type) {
		case "mrow":
			return [element(type, children.flatMap(elementsOf))];
		case "msqrt":
		case "mtd":
			return [element(type, children.flatMap(elementsOf))];
		case "menclose": // what is crossed out is said as it is
			return children.flatMap(elementsOf);
		default:
			return [
				element(type, children.map(asOne), {
					...(bare && { linethickness: "0" }),
					...(accent && { accent: "true" }),
				}),
			];
	}
}

function asOne(node: MathNode): Element {
	const [first, ...more] = elementsOf(node);
	return first && more.length === 0 ? first : element("mrow", first ? [first, ...more] : []);
}

function element(
	tagName: string,
	children: readonly ElementContent[],
	properties: Element["properties"] = {},
): Element {
	return { type: "element", tagName, properties, children: [...children] };
}
