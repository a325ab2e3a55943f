import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, it } from "vitest";
import { typesetFormula } from "../../src/formulas/typesetFormula.ts";
import { hasClass } from "../../src/render/hasClass.ts";
import { slimFormulas } from "../../src/render/slimFormulas.ts";

function set(tex: string): Root {
	const set = typesetFormula(tex, { display: true });
	if ("refused" in set) throw new Error(set.refused);
	return fromHtml(set.html, { fragment: true });
}

function slim(tex: string): Root {
	const tree = set(tex);
	slimFormulas(tree);
	return tree;
}

/** The elements of a tree, or those that have one of some classes. */
const all = (tree: Root | Element, ...classes: readonly string[]): Element[] =>
	tree.children.flatMap((node) => {
		if (node.type !== "element") return [];
		const isMeant = classes.length === 0 || classes.some((name) => hasClass(node, name));
		return [...(isMeant ? [node] : []), ...all(node, ...classes)];
	});

const styleOf = ({ properties: { style } }: Element) => `${style}`;

describe("a formula with fewer boxes", () => {
	it.each([
		"x",
		"x_i^2",
		"\\frac{1 - p^{\\tau - 1}}{\\tau - 1}",
		"\\sum_{i=1}^{n} \\sqrt{x_i}",
		"\\left(\\begin{matrix} a & b \\\\ c & d \\end{matrix}\\right)",
		"\\overbrace{a + b}^{n}, \\widehat{xy}, a \\neq b",
		"\\tiny x^{y^z}",
	])("has the text, and no struts or tables: %s", (tex) => {
		const [whole, tree] = [set(tex), slim(tex)];
		expect(textOf(tree).replace(/\u200B/gu, "")).toBe(textOf(whole).replace(/\u200B/gu, ""));
		expect(all(tree, "strut", "pstrut", "vlist-r", "vlist-s")).toEqual([]);
		expect(all(tree).length).toBeLessThan(all(whole).length);
	});

	it("keeps the height and depth of each line, and the height of each part of a stack", () => {
		const heights = (tree: Root, strut: string) =>
			all(tree, strut).map((strut) => /height:([\d.]+em)/u.exec(styleOf(strut))?.[1]);
		const tex = "\\frac{a_1}{b} + y";
		const tree = slim(tex);
		const bases = all(tree, "base").map(styleOf);
		expect(bases.map((style) => /--strut:([\d.]+em)/u.exec(style)?.[1])).toEqual(
			heights(set(tex), "strut"),
		);
		expect(bases.map((style) => style.includes("--depth:-"))).toEqual([true, true]);
		for (const part of all(tree, "vlist-t").flatMap(({ children }) => children))
			expect(styleOf(part as Element)).toMatch(/^top:-[\d.]+em;.*--strut:[\d.]+em/u);
	});

	it("joins a size with the one part that has it", () => {
		const [script] = all(slim("x^2"), "sizing");
		expect(script?.properties.className).toEqual([
			...["sizing", "reset-size6", "size3", "mord", "mtight"],
		]);
		expect(script?.children).toEqual([expect.objectContaining({ value: "2" })]);
	});
});
