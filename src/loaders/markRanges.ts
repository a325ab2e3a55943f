import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";

/** A stretch of a shown text that is to be wrapped into an element. */
export interface Range {
	/** UTF-16 offset in the shown text */
	readonly at: number;
	/** may be 0: an empty element */
	readonly length: number;
	readonly wrap: (children: ElementContent[]) => Element;
}

/**
 * Wraps stretches of a text, before its formulas are typeset. A border within
 * an element moves to the element's end.
 *
 * @param tree a title's inline nodes or an abstract's paragraphs; changed
 * @param ranges disjoint, in their order; `at` counts the shown text, in which
 *   a formula stands in dollars and a blank line parts two paragraphs
 */
export function markRanges(tree: Root, ranges: readonly Range[]): void {
	if (ranges.length === 0) return;
	const paragraphs = tree.children.filter(isParagraph);
	if (paragraphs.length === 0) {
		tree.children = mark(tree.children, 0, ranges);
		return;
	}
	let at = 0;
	for (const paragraph of paragraphs) {
		const length = lengthOf(paragraph.children);
		paragraph.children = mark(paragraph.children, at, ranges) as ElementContent[];
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

function mark(
	nodes: readonly RootContent[],
	from: number,
	ranges: readonly Range[],
): RootContent[] {
	const marked: RootContent[] = [];
	const pending = ranges.filter(({ at }) => at >= from && at <= from + lengthOf(nodes));
	const queue = [...nodes];
	let at = from;
	let range = pending.shift();
	while (queue.length > 0 || range) {
		if (range && range.at <= at) {
			const { taken, rest } = take(queue, range.at + range.length - at);
			queue.splice(0, queue.length, ...rest);
			marked.push(range.wrap(taken as ElementContent[]));
			at += lengthOf(taken);
			range = pending.shift();
			continue;
		}
		const { taken, rest } = take(queue, range ? range.at - at : Number.POSITIVE_INFINITY);
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
