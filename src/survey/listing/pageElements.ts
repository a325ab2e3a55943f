import { DomUtils, type parseDocument } from "htmlparser2";

export type Page = ReturnType<typeof parseDocument>;
type Node = Page["children"][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** The elements within a node that pass a test, in the order of the page. */
export function elementsIn(
	node: Page | Element,
	test: (element: Element) => boolean,
): readonly Element[] {
	return DomUtils.findAll((element) => test(element as Element), node.children) as Element[];
}

/** Whether an element has a name, such as `p`, and a class, where one is asked for. */
export const is =
	(name: string, ofClass?: string) =>
	(element: Element): boolean =>
		element.name === name && (ofClass === undefined || hasClass(ofClass)(element));

export const hasClass =
	(name: string) =>
	({ attribs }: Element): boolean =>
		(attribs.class ?? "").split(/\s+/u).includes(name);

/** A formula that MathJax has set: what it shows is left out, and its TeX stands in a script. */
const SET_FORMULA = /^(?:MathJax|MJX)/u;

/** Elements that stand on lines of their own. */
const OF_ITS_OWN = /^(?:br|div|section|p|h\d|[uo]l|li|d[ltd]|t[rdh])$/u;

/** What an element says, on one line; formulas in dollars. */
export function textOf(element: Element | undefined): string | undefined {
	const text = element?.children.map(sayingOf).join("").replace(/\s+/gu, " ").trim();
	return text || undefined;
}

function sayingOf(node: Node): string {
	if (DomUtils.isText(node)) return node.data;
	if (!DomUtils.isTag(node)) return "";
	const { name, attribs, children } = node as Element;
	if (name === "script") return texOf(attribs.type, DomUtils.textContent(node));
	if (name === "style" || SET_FORMULA.test(attribs.class ?? "")) return "";
	const said = (children as Node[]).map(sayingOf).join("");
	return OF_ITS_OWN.test(name) ? ` ${said} ` : said;
}

function texOf(type = "", tex: string): string {
	if (!type.startsWith("math/tex")) return "";
	return type.includes("mode=display") ? `$$${tex}$$` : `$${tex}$`;
}
