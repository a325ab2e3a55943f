import { parseHTML } from "linkedom";
import type { Inline } from "../../src/survey/model.ts";
import { texOf } from "./texOf.ts";

/** Text, or the TeX of a formula, with what is around it. */
interface Leaf {
	readonly text: string;
	/** `strong`, `em`, `sub`, `sup`, `formula` and the addresses of links, each once, sorted */
	readonly within: readonly string[];
}

/** The text of a paper in pieces of the same marks, as the survey has it. */
export function leavesOf(inlines: readonly Inline[]): Leaf[] {
	return joined(inlines.flatMap((inline) => leaves(inline, [])));
}

function leaves(inline: Inline, within: readonly string[]): Leaf[] {
	if (inline.type === "text") return [{ text: inline.value, within }];
	if (inline.type === "formula")
		return [{ text: inline.formula.tex.trim(), within: [...within, "formula"] }];
	const mark = { strong: "strong", emphasis: "em", sub: "sub", sup: "sup", link: "" }[inline.type];
	const own = inline.type === "link" ? inline.url : mark;
	return inline.children.flatMap((child) => leaves(child, [...within, own]));
}

/** The same, as a page has it. */
export function leavesOfHtml(html: string): Leaf[] {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	return joined(Array.from(document.body.childNodes).flatMap((node) => htmlLeaves(node, [])));
}

function htmlLeaves(node: ChildNode, within: readonly string[]): Leaf[] {
	if (node.nodeType === 3) return [{ text: node.textContent ?? "", within }];
	const element = node as Element;
	if (element.hasAttribute("hidden")) return [];
	if (element.classList.contains("formula"))
		return [{ text: texOf(element), within: [...within, "formula"] }];
	const own =
		element.localName === "a"
			? [element.getAttribute("href") ?? ""]
			: ["strong", "em", "sub", "sup"].filter((mark) => mark === element.localName);
	return Array.from(element.childNodes).flatMap((child) => htmlLeaves(child, [...within, ...own]));
}

/** Neighbours of the same marks as one, but for formulas. */
function joined(all: readonly Leaf[]): Leaf[] {
	const pieces: Leaf[] = [];
	for (const leaf of all) {
		const { text } = leaf;
		const within = [...new Set(leaf.within)].sort();
		const last = pieces.at(-1);
		const formula = within.includes("formula");
		if (last && !formula && last.within.join(" ") === within.join(" "))
			pieces.splice(-1, 1, { text: last.text + text, within });
		else if (text !== "" || formula) pieces.push({ text, within });
	}
	return pieces;
}
