import type { Element, Root } from "hast";
import { formulaWidth } from "./formulaWidth.ts";
import { hasClass } from "./hasClass.ts";

/** What surely fits the line of a phone in a text, and in the larger type of a title; in em. */
const LINES = { text: 12, title: 7 } as const;

/** What surely fits the column of a wider screen; in em. */
const COLUMNS = { text: 26, title: 14 } as const;

/**
 * Marks the typeset formulas that a phone's line may not hold: a `long` one may
 * break after its relations and operators, a `wide` one has a part without
 * any, which scrolls and is reached by the keyboard; a `huge` one does so on every screen.
 *
 * @param tree with formulas as elements of the class `formula`; changed
 */
export function fitFormulas(
	tree: Pick<Root | Element, "children">,
	place: keyof typeof LINES = "text",
): void {
	for (const node of tree.children) {
		if (node.type === "element" && hasClass(node, "formula")) markLong(node, place);
		else if ("children" in node) fitFormulas(node, place); // a component of an essay too
	}
}

function markLong(formula: Element, place: keyof typeof LINES): void {
	const line = LINES[place];
	const widths = partsOf(formula).map(formulaWidth);
	const widest = Math.max(0, ...widths);
	const wide = widest > line;
	if (!wide && widths.reduce((sum, width) => sum + width, 0) <= line) return;
	formula.properties.className = [
		...(formula.properties.className as string[]),
		wide ? "wide" : "long",
		...(widest > COLUMNS[place] ? ["huge"] : []),
	];
	if (wide) formula.properties.tabIndex = 0;
}

/** The parts between which KaTeX lets a line end. */
function partsOf(node: Element): Element[] {
	const elements = node.children.filter((child) => child.type === "element");
	return elements.flatMap((child) => (hasClass(child, "base") ? [child] : partsOf(child)));
}
