import type { Element, ElementContent } from "hast";
import { isLeaf, type MathLeaf, type MathNode } from "../formulas/mathTree.ts";
import { mathLetter } from "./mathLetter.ts";

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
	return element(
		"math",
		[element("semantics", [asOne(tree), annotation])],
		display ? { display: "block" } : {},
	);
}

function elementsOf(node: MathNode): Element[] {
	if (node.type === "mspace") return [];
	if (isLeaf(node)) return leafElements(node);
	const { type, children, bare, accent } = node;
	switch (type) {
		case "mrow":
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

function leafElements({ type, text, variant, applied }: MathLeaf): Element[] {
	const heard = HEARD[text] ?? text;
	const isUpright = variant === undefined || variant === "normal";
	const value = isUpright ? heard : [...heard].map((sign) => mathLetter(sign, variant)).join("");
	// Greek has no signs of its own in most faces.
	const attribute = variant !== undefined && value === heard ? { mathvariant: variant } : {};
	const name = type === "mi" && /^[/|‖.,;:!?]$/u.test(heard) ? "mo" : type;
	const own = element(name, [{ type: "text", value }], attribute);
	return applied ? [own, element("mo", [{ type: "text", value: APPLICATION }])] : [own];
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
