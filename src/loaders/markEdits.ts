import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { PageFrontmatter } from "../survey/emit/pageSchema.ts";

type Edits = PageFrontmatter["edits"];

/**
 * Puts each repaired stretch into a `<span class="edit">`, before formulas are
 * typeset. A repair that left nothing becomes an empty span.
 *
 * @param tree a title's inline nodes or an abstract's paragraphs; changed
 * @param edits of this text; `at` counts its shown text, in which a formula
 *   stands in dollars and a blank line parts two paragraphs
 */
export function markEdits(tree: Root, edits: Edits): void {
	if (edits.length === 0) return;
	const paragraphs = tree.children.filter(isParagraph);
	if (paragraphs.length === 0) {
		tree.children = mark(tree.children, 0, edits);
		return;
	}
	let at = 0;
	for (const paragraph of paragraphs) {
		const length = lengthOf(paragraph.children);
		paragraph.children = mark(paragraph.children, at, edits) as ElementContent[];
		at += length + "\n\n".length;
	}
}

function isParagraph(node: RootContent): node is Element {
	return node.type === "element" && node.tagName === "p";
}

/** The length in the shown text: of a formula with its dollars. */
function lengthOf(nodes: readonly RootContent[]): number {
	return nodes.reduce((sum, node) => sum + nodeLength(node), 0);
}

function nodeLength(node: RootContent): number {
	if (node.type === "text") return node.value.length;
	if (node.type !== "element") return 0;
	if (node.tagName === "code") return textOf(node).length + "$$".length;
	return lengthOf(node.children);
}

function mark(nodes: readonly RootContent[], from: number, edits: Edits): RootContent[] {
	const marked: RootContent[] = [];
	const pending = edits.filter(({ at }) => at >= from && at <= from + lengthOf(nodes));
	const queue = [...nodes];
	let at = from;
	let edit = pending.shift();
	while (queue.length > 0 || edit) {
		if (edit && edit.at === at) {
			const { taken, rest } = take(queue, edit.after.length);
			queue.splice(0, queue.length, ...rest);
			marked.push(span(edit, taken as ElementContent[]));
			at += edit.after.length;
			edit = pending.shift();
			continue;
		}
		const { taken, rest } = take(queue, edit ? edit.at - at : Number.POSITIVE_INFINITY);
		if (taken.length === 0) break;
		queue.splice(0, queue.length, ...rest);
		marked.push(...taken);
		at += lengthOf(taken);
	}
	return [...marked, ...queue];
}

/** Takes nodes of a given length from the front; text is cut, an element is taken whole. */
function take(
	nodes: readonly RootContent[],
	length: number,
): { taken: RootContent[]; rest: RootContent[] } {
	const taken: RootContent[] = [];
	let left = length;
	for (const [index, node] of nodes.entries()) {
		if (left <= 0) return { taken, rest: nodes.slice(index) };
		if (node.type === "text" && node.value.length > left) {
			taken.push({ type: "text", value: node.value.slice(0, left) });
			const remainder: RootContent = { type: "text", value: node.value.slice(left) };
			return { taken, rest: [remainder, ...nodes.slice(index + 1)] };
		}
		taken.push(node);
		left -= nodeLength(node);
	}
	return { taken, rest: [] };
}

function span({ rule, damaged }: Edits[number], children: ElementContent[]): Element {
	const className = ["edit", ...(damaged ? ["damaged"] : [])];
	return { type: "element", tagName: "span", properties: { className, dataRule: rule }, children };
}
