import type { Element, ElementContent, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { isDisplay } from "./typesetFormulas.ts";

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
		const end = lengthOf(tree.children);
		const own = ranges.filter(({ at }) => at <= end);
		tree.children = mark(tree.children, 0, own);
		return;
	}
	let at = 0;
	let next = 0;
	for (const paragraph of paragraphs) {
		const end = at + lengthOf(paragraph.children);
		const own: Range[] = [];
		for (let range = ranges[next]; range && range.at <= end; range = ranges[++next])
			if (range.at >= at) own.push(range);
		paragraph.children = mark(paragraph.children, at, own) as ElementContent[];
		at = end + "\n\n".length;
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
	if (node.tagName === "code")
		return textOf(node).length + (isDisplay(node) ? "$$$$" : "$$").length;
	return lengthOf(node.children);
}

/** @param from the offset of the nodes, in which all ranges begin */
function mark(
	nodes: readonly RootContent[],
	from: number,
	ranges: readonly Range[],
): RootContent[] {
	const marked: RootContent[] = [];
	const take = taker(nodes);
	let at = from;
	for (const { at: start, length, wrap } of ranges) {
		const before = take(start - at);
		for (const node of before) marked.push(node);
		at += lengthOf(before);
		const within = take(start + length - at);
		marked.push(wrap(within as ElementContent[]));
		at += lengthOf(within);
	}
	return marked.concat(take(Number.POSITIVE_INFINITY));
}

/** Takes nodes of a given length from the front; text is cut, an element is taken whole. */
function taker(nodes: readonly RootContent[]): (length: number) => RootContent[] {
	const queue = nodes.toReversed();
	return (length) => {
		const taken: RootContent[] = [];
		for (let left = length; left > 0; ) {
			const node = queue.pop();
			if (!node) break;
			const cut = node.type === "text" && node.value.length > left;
			if (cut) queue.push({ type: "text", value: node.value.slice(left) });
			taken.push(cut ? { type: "text", value: node.value.slice(0, left) } : node);
			left -= nodeLength(node);
		}
		return taken;
	};
}
