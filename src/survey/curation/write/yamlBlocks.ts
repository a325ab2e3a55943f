import { isCollection, isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from "yaml";

/** Offsets of whole lines, from the first sign of one to the first after another. */
export interface Block {
	readonly start: number;
	readonly end: number;
}

/** The lines of a key and what it says, without comments above or below. */
export function blockOf(text: string, pair: Pair): Block {
	return { start: lineStart(text, offsetOf(pair)), end: lineEnd(text, lastOf(pair)) };
}

/** The lines of a value, without comments above or below. */
export function nodeBlock(text: string, node: Node): Block {
	return {
		start: lineStart(text, node.range?.[0] ?? 0),
		end: lineEnd(text, lastOfNode(node)),
	};
}

/** How far a key is indented. */
export function indentOf(text: string, pair: Pair): string {
	const { start } = blockOf(text, pair);
	return text.slice(start, offsetOf(pair));
}

/** Whether a map has its keys on lines of their own. */
export function isBlockMap(text: string, node: unknown): node is YAMLMap {
	return (
		isMap(node) &&
		!node.flow &&
		node.items.length > 0 &&
		node.items.every((pair) => /^ *$/u.test(indentOf(text, pair)))
	);
}

/** Where the comments begin that stand right above a line, or the line where there are none. */
export function withCommentsAbove(text: string, start: number): number {
	let from = start;
	while (from > 0) {
		const above = text.lastIndexOf("\n", from - 2) + 1;
		if (!/^[ \t]*#/u.test(text.slice(above, from))) break;
		from = above;
	}
	return from;
}

/** Where the comments end that stand below a line and are indented. */
export function withCommentsBelow(text: string, end: number): number {
	let to = end;
	for (let found = /^[ \t]+#.*(?:\r?\n|$)/u.exec(text.slice(to)); found; ) {
		to += found[0].length;
		found = /^[ \t]+#.*(?:\r?\n|$)/u.exec(text.slice(to));
	}
	return to;
}

/** Where a key begins. */
export const offsetOf = ({ key }: Pair) => (isNode(key) ? (key.range?.[0] ?? 0) : 0);

/** The offset of the last sign of what a key says. */
function lastOf({ key, value }: Pair): number {
	const node = isNode(value) && !(isScalar(value) && value.source === "") ? value : key;
	return isNode(node) ? lastOfNode(node) : 0;
}

function lastOfNode(node: object): number {
	if (isCollection(node) && !node.flow && node.items.length > 0) {
		const last: unknown = node.items.at(-1);
		if (isMap(node)) return lastOf(last as Pair);
		if (isNode(last)) return lastOfNode(last);
	}
	const range = isNode(node) ? node.range : undefined;
	return Math.max((range?.[1] ?? 1) - 1, range?.[0] ?? 0);
}

/** The first sign of the line of an offset. */
export const lineStart = (text: string, offset: number): number =>
	offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

/** The first sign after the line of an offset. */
function lineEnd(text: string, offset: number): number {
	const feed = text.indexOf("\n", offset);
	return feed === -1 ? text.length : feed + 1;
}
