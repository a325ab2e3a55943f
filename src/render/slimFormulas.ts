import type { Element, ElementContent, Root } from "hast";
import { hasClass } from "./hasClass.ts";

/**
 * Makes fewer and simpler boxes of those with which KaTeX sets formulas; they look the same.
 *
 * @param tree with typeset formulas; changed
 */
export function slimFormulas(tree: Root | Element): void {
	for (const node of tree.children) {
		if (!("children" in node)) continue;
		slimFormulas(node as Element);
		if (node.type !== "element") continue;
		endStyle(node);
		if (hasClass(node, "vlist-t"))
			flatten(node, tree.type === "element" && hasClass(tree, "msupsub"));
		if (hasClass(node, "sizing")) joinSize(node);
		joinStrut(node);
	}
}

/** KaTeX ends a style by a sign that nothing follows. */
function endStyle({ properties }: Element): void {
	const { style } = properties;
	if (typeof style === "string") properties.style = style.replace(/;$/u, "");
}

/** A size around one part becomes one of its own, unless it has one already. */
function joinSize(node: Element): void {
	const [part, ...more] = node.children;
	if (part?.type !== "element" || part.tagName !== "span" || more.length > 0) return;
	if (node.properties.style !== undefined) return;
	const own = part.properties.className;
	if (!Array.isArray(own) || own.some((name) => /size/u.test(`${name}`))) return;
	const size = (node.properties.className as string[]).filter((name) => !own.includes(name));
	node.properties = { ...part.properties, className: [...size, ...own] };
	node.children = part.children;
}

/** A strut, an empty box that gives a line its height, becomes one that stacks.css sets before the rest. */
function joinStrut(node: Element): void {
	const [strut, ...rest] = node.children;
	if (strut?.type !== "element" || !(hasClass(strut, "strut") || hasClass(strut, "pstrut"))) return;
	const { style = "" } = node.properties;
	const [height, depth] = ["height", "vertical-align"].map((name) => lengthOf(strut, name));
	const own = `--strut:${height}em${depth === 0 ? "" : `;--depth:${depth}em`}`;
	node.properties.style = [style, own].filter(Boolean).join(";");
	node.children = rest;
}

/**
 * A table in which KaTeX stacks scripts, fractions and their like becomes a box: browsers copy a table,
 * and each block in one, as lines of their own, even where none of it may be selected. Its first row is
 * as high as what stands above the baseline, and there is a second one for what stands below it.
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
	part.properties.style = `${style};${width}`;
}

function firstElement(node: ElementContent): Element | undefined {
	return node.type === "element"
		? node.children.find((child) => child.type === "element")
		: undefined;
}

const heightOf = (cell: Element | undefined): number => lengthOf(cell, "height");

/** In em, as written into its style. */
function lengthOf(element: Element | undefined, name: string): number {
	const style = element?.properties.style;
	if (typeof style !== "string") return 0;
	const [, length] = new RegExp(`(?:^|;)${name}:(-?[\\d.]+)em`, "u").exec(style) ?? [];
	return Number(length ?? 0);
}
