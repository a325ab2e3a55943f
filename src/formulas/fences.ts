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
 * something, as does one with an angle that no other angle closes, `|ψ⟩`; a single one, and one that is set
 * as a relation, stays.
 *
 * @param nodes without rows among them
 */
export function findFences(nodes: readonly MathNode[]): Item[] {
	const open: { sign: string; before: Item[] }[] = [];
	let items: Item[] = [];
	for (const node of joinBars(nodes.flatMap(spread))) {
		const end = endOf(node);
		const level = end && open.findLastIndex(({ sign }) => closes(sign, end.sign));
		if (end?.sign === "⟩" && open.at(-1)?.sign !== "⟨" && items.some(isBar)) {
			items = withKet(items, end);
		} else if (end && level !== undefined && level >= 0) {
			while (open.length > level + 1) items = unclosed(open.pop()!, items);
			const { sign, before } = open.pop()!;
			items = [
				...before,
				...(sign === "⟨" ? angle(items, end) : [fence(sign, end, pairBars(items))]),
			];
		} else if (isLeaf(node) && Object.hasOwn(CLOSERS, node.text) && node.type === "mo") {
			open.push({ sign: node.text, before: items });
			items = [];
		} else items.push({ node });
	}
	while (open.length > 0) items = unclosed(open.pop()!, items);
	return pairBars(items);
}

/** A row in fences with its scripts, as the parts of the row, the last of which has the scripts. */
function spread(node: MathNode): MathNode[] {
	if (!("children" in node) || !/^msu[bp]/u.test(node.type)) return [node];
	const [base, ...scripts] = node.children;
	if (base?.type !== "mrow") return [node];
	const { children } = base as MathGroup;
	const last = children.at(-1);
	if (!last || !isLeaf(last) || !last.fence || children.length < 2) return [node];
	const scripted = { ...node, children: [last, ...scripts] };
	return [...children.slice(0, -1).filter(({ type }) => type !== "mspace"), scripted];
}

const isBar = (item: Item): boolean => "node" in item && endOf(item.node)?.sign === "∣";

/** What stands between a bar and the angle that ends it, as `|ψ⟩`. */
function withKet(items: readonly Item[], end: End): Item[] {
	const bar = items.findLastIndex(isBar);
	const content = items.slice(bar + 1);
	return [...pairBars(items.slice(0, bar)), fence("∣", end, content)];
}

/** What stands between two angles: a product, a mean, or `⟨ψ| + |φ⟩`, which are two. */
function angle(items: readonly Item[], end: End): Item[] {
	const [first, last] = [items.findIndex(isBar), items.findLastIndex(isBar)];
	const within = first > 0 && last < items.length - 1;
	if (within && first < last && items.slice(first + 1, last).some(isOperation)) {
		const between = items.slice(first + 1, last);
		if (isOperation(between[0]!) && isOperation(between.at(-1)!))
			return [bra(items, first), ...between, fence("∣", end, items.slice(last + 1))];
	}
	return [fence("⟨", end, within ? items : pairBars(items))];
}

/** What stands before a bar, which has an angle before it. */
function bra(items: readonly Item[], bar: number): Item {
	return fence("⟨", { ...barOf(items[bar]!), sign: "∣" }, items.slice(0, bar));
}

/** Whether an item is what stands between two things. */
function isOperation(item: Item): boolean {
	return "node" in item && isLeaf(item.node) && /^[-+−±=,⊗⊕∘→∼≈]$/u.test(item.node.text);
}

/** Two bars side by side are one double bar, where the first bar of a row is such a one. */
function joinBars(nodes: readonly MathNode[]): MathNode[] {
	const isSingle = (node: MathNode | undefined) => node !== undefined && endOf(node)?.sign === "∣";
	const first = nodes.findIndex(isSingle);
	if (first < 0 || !isSingle(nodes[first + 1])) return [...nodes];
	const joined: MathNode[] = [];
	for (let at = 0; at < nodes.length; at++) {
		const [node, next] = [nodes[at]!, nodes[at + 1]];
		if (isLeaf(node) && isSingle(node) && next && isSingle(next)) {
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

/** A bracket that is not closed: before a table it begins its cases, an angle before a bar is `⟨ψ|`. */
function unclosed({ sign, before }: { sign: string; before: Item[] }, items: Item[]): Item[] {
	const bar = sign === "⟨" ? items.findIndex(isBar) : -1;
	if (bar > 0) return [...before, bra(items, bar), ...items.slice(bar + 1)];
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
