import type { Element, ElementContent, Root } from "hast";
import { hasClass } from "./hasClass.ts";

/**
 * Makes a box of each table in which KaTeX stacks scripts, fractions and their like. It looks the same;
 * but browsers copy a table, and each block in one, as lines of their own, even where none of it may be
 * selected.
 *
 * @param tree with typeset formulas; changed
 */
export function flattenStacks(tree: Root | Element): void {
	for (const node of tree.children) {
		if (!("children" in node)) continue;
		flattenStacks(node as Element);
		if (node.type === "element" && hasClass(node, "vlist-t"))
			flatten(node, tree.type === "element" && hasClass(tree, "msupsub"));
	}
}

/**
 * A first row as high as what stands above the baseline, and a second one for what stands below it.
 *
 * @param scripts whether its parts are scripts, which begin at one edge and are not centred
 */
function flatten(table: Element, scripts: boolean): void {
	const [above, below] = table.children.map((row) => firstElement(row));
	const depth = heightOf(below);
	table.properties = {
		className: ["vlist-t"],
		style:
			`padding-top:${heightOf(above)}em` +
			(depth > 0 ? `;height:${depth}em;vertical-align:-${depth}em` : ""),
	};
	table.children = above?.children ?? [];
	if (scripts) return;
	for (const part of table.children) if (part.type === "element") widen(part);
}

/** A part is as wide as the widest, for its content to be centred; its margins are a part of that. */
function widen(part: Element): void {
	const { style } = part.properties;
	if (typeof style !== "string") return;
	const margins = Array.from(style.matchAll(/margin-(?:left|right):(-?[\d.]+)em/gu), ([, em]) =>
		Number(em),
	);
	const sum = margins.reduce((sum, em) => sum + em, 0);
	if (sum === 0) return;
	const width = `min-width:calc(100% - ${Number(sum.toFixed(4))}em)`;
	part.properties.style = `${style.replace(/;$/u, "")};${width}`;
}

function firstElement(node: ElementContent): Element | undefined {
	return node.type === "element"
		? node.children.find((child) => child.type === "element")
		: undefined;
}

/** In em, as written into its style. */
function heightOf(cell: Element | undefined): number {
	const style = cell?.properties.style;
	const [, height] = (typeof style === "string" && /(?:^|;)height:(-?[\d.]+)em/u.exec(style)) || [];
	return Number(height ?? 0);
}
