import {
	createElement,
	createTextNode,
	type Element,
	getAttribute,
	getTextContent,
	isElementNode,
	isTemplateNode,
	isTextNode,
	type ParentNode,
	spliceChildren,
	type TextNode,
} from "@parse5/tools";
import { type HeldRun, heldClass, heldRuns } from "../text/heldRuns.ts";
import type { PageVisitor } from "./pageVisitor.ts";

/** What holds no text of lines, or text that is shown as it was written. */
const LEFT: ReadonlySet<string> = new Set(
	"head script style code pre svg math textarea option button label select".split(" "),
);
const LEFT_CLASSES = ["formula", "katex", "nobr", "listed"];

/** Titles and references: headings, links, citations. */
const TITLES: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "a", "caption"]);
const REFERENCES = ["cite-as", "references", "title"];

/** Holds the lines of each page together where a reader would stumble; a tree keeps its text. */
export const holdLines: PageVisitor = { visit: (page) => holdWithin(page, "text") };

function holdWithin(parent: ParentNode, kind: "text" | "title"): void {
	for (const node of [...parent.childNodes]) {
		if (isTextNode(node)) hold(parent, node, kind);
		else if (isElementNode(node) && !isLeft(node))
			holdWithin(isTemplateNode(node) ? node.content : node, isTitle(node) ? "title" : kind);
	}
}

function hold(parent: ParentNode, node: TextNode, kind: "text" | "title"): void {
	const runs = runsOf(node, kind);
	if (!runs.some(({ holds }) => holds)) return;
	const nodes = runs.map(({ text, holds }) => {
		const written = createTextNode(text);
		if (!holds) return written;
		const span = createElement("span", { class: heldClass[holds] });
		spliceChildren(span, 0, 0, written);
		return span;
	});
	spliceChildren(parent, parent.childNodes.indexOf(node), 1, ...nodes);
}

/** With the hyphen of a word that began in the element before: `<span>f-</span>Divergence`. */
function runsOf(node: TextNode, kind: "text" | "title"): readonly HeldRun[] {
	const siblings = node.parentNode?.childNodes ?? [];
	const before = siblings[siblings.indexOf(node) - 1];
	const [, word] = /^([\p{L}\p{N}]+)/u.exec(node.value) ?? [];
	if (kind === "text" || !word || !before || !isElementNode(before))
		return heldRuns(node.value, kind);
	if (!getTextContent(before).endsWith("-")) return heldRuns(node.value, kind);
	const rest = node.value.slice(word.length);
	return [{ text: word, holds: "on" }, ...(rest ? heldRuns(rest, kind) : [])];
}

const classesOf = (element: Element) => getAttribute(element, "class")?.split(" ") ?? [];
const isLeft = (element: Element) =>
	LEFT.has(element.tagName) ||
	getAttribute(element, "hidden") !== null ||
	classesOf(element).some((name) => LEFT_CLASSES.includes(name));
const isTitle = (element: Element) =>
	TITLES.has(element.tagName) || classesOf(element).some((name) => REFERENCES.includes(name));
