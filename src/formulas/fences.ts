import { isLeaf, type MathGroup, type MathLeaf, type MathNode } from "./mathTree.ts";

/** A part of a row: a node, or what stands between two brackets or bars with the scripts of the second. */
export type Item =
	| { readonly node: MathNode }
	| {
			readonly open: string;
			/** empty where the bracket is not closed */
			readonly close: string;
			readonly content: readonly Item[];
			readonly below?: MathNode;
			readonly above?: MathNode;
	  };

const CLOSERS: Readonly<Record<string, string>> = {
	"(": ")",
	"[": "]",
	"{": "}",
	"⟨": "⟩",
	"⌈": "⌉",
	"⌊": "⌋",
};

/** A node that ends something, perhaps as the base of scripts. */
interface End {
	readonly sign: string;
	readonly below?: MathNode;
	readonly above?: MathNode;
}

/**
 * Finds the brackets of a row that belong together, and then the bars. A bar that is one of a pair encloses
 * something; a single one, and one that is set as a relation, stays.
 *
 * @param nodes without rows among them
 */
export function findFences(nodes: readonly MathNode[]): Item[] {
	const open: { sign: string; before: Item[] }[] = [];
	let items: Item[] = [];
	for (const node of joinBars(nodes)) {
		const end = endOf(node);
		const level = end && open.findLastIndex(({ sign }) => closes(sign, end.sign));
		if (end && level !== undefined && level >= 0) {
			while (open.length > level + 1) items = unclosed(open.pop()!, items);
			const { sign, before } = open.pop()!;
			items = [...before, fence(sign, end, pairBars(items))];
		} else if (isLeaf(node) && Object.hasOwn(CLOSERS, node.text) && node.type === "mo") {
			open.push({ sign: node.text, before: items });
			items = [];
		} else items.push({ node });
	}
	while (open.length > 0) items = unclosed(open.pop()!, items);
	return pairBars(items);
}

/** Two bars side by side are one double bar, where the first bar of a row is such a one. */
function joinBars(nodes: readonly MathNode[]): MathNode[] {
	const isBar = (node: MathNode | undefined) => node !== undefined && endOf(node)?.sign === "∣";
	const first = nodes.findIndex(isBar);
	if (first < 0 || !isBar(nodes[first + 1])) return [...nodes];
	const joined: MathNode[] = [];
	for (let at = 0; at < nodes.length; at++) {
		const [node, next] = [nodes[at]!, nodes[at + 1]];
		if (isLeaf(node) && isBar(node) && next && isBar(next)) {
			joined.push(doubled(next));
			at += 1;
		} else joined.push(node);
	}
	return joined;
}

/** The same with a double bar. */
function doubled(bar: MathNode): MathNode {
	if (isLeaf(bar)) return { type: "mi", text: "∥" };
	const [, ...scripts] = (bar as MathGroup).children;
	return { ...(bar as MathGroup), children: [{ type: "mi", text: "∥" }, ...scripts] };
}

/** `[0, 1)` and `(0, 1]` are brackets too. */
function closes(open: string, close: string): boolean {
	return CLOSERS[open] === close || (/[([]/u.test(open) && /[)\]]/u.test(close));
}

function fence(open: string, { sign, below, above }: End, content: readonly Item[]): Item {
	return { open, close: sign, content, ...(below && { below }), ...(above && { above }) };
}

/** A bracket that is not closed: before a table it begins its cases. */
function unclosed({ sign, before }: { sign: string; before: Item[] }, items: Item[]): Item[] {
	const [only] = items;
	const table = only && "node" in only && only.node.type === "mtable";
	if (table)
		return [...before, { open: sign, close: "", content: items.slice(0, 1) }, ...items.slice(1)];
	return [...before, { node: { type: "mo", text: sign } }, ...items];
}

function pairBars(items: readonly Item[]): Item[] {
	const paired: Item[] = [];
	const bars = items.flatMap((item, at) => {
		const bar = barOf(item);
		return bar ? [{ ...bar, at }] : [];
	});
	let next = 0;
	for (let index = 0; index < bars.length; index++) {
		const bar = bars[index]!;
		const end = bars.slice(index + 1).find(({ sign }) => sign === bar.sign);
		if (!end || bar.below || bar.above || end.at === bar.at + 1) continue;
		paired.push(
			...items.slice(next, bar.at),
			fence(bar.sign, end, items.slice(bar.at + 1, end.at)),
		);
		next = end.at + 1;
		index = bars.indexOf(end);
	}
	return [...paired, ...items.slice(next)];
}

/** The bar that an item is, unless it is set as a relation. */
function barOf(item: Item): End | undefined {
	const end = "node" in item ? endOf(item.node) : undefined;
	return end && /^[∣∥]$/u.test(end.sign) ? end : undefined;
}

function endOf(node: MathNode): End | undefined {
	if (isLeaf(node)) return isEnd(node) ? { sign: node.text } : undefined;
	if (!/^msu[bp]/u.test(node.type)) return undefined;
	const [base, first, second] = (node as MathGroup).children;
	if (!base || !isLeaf(base) || !isEnd(base)) return undefined;
	const sign = base.text;
	if (node.type === "msub") return { sign, ...(first && { below: first }) };
	if (node.type === "msup") return { sign, ...(first && { above: first }) };
	return { sign, ...(first && { below: first }), ...(second && { above: second }) };
}

function isEnd({ text, type, fence }: MathLeaf): boolean {
	if (/^[∣∥]$/u.test(text)) return type === "mi" || fence === true;
	return type === "mo" && Object.values(CLOSERS).includes(text);
}
