import {
	type Document,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	Scalar,
	visit,
} from "yaml";

/** By the first of these that both have, two items of a list are of one thing. */
const NAMES = ["listed", "quote", "url"];

/**
 * The node of a value, made of the node that stands there: what says the same already stays as it is
 * written, with its comments.
 */
export function reconcile(document: Document, node: unknown, value: unknown): unknown {
	if (says(document, node, value)) return node;
	if (isMap(node) && isRecord(value)) {
		const pairs = new Map(node.items.map((pair) => [String(pair.key), pair]));
		node.items = Object.entries(value).map(([key, part]) => {
			const pair = pairs.get(key) ?? document.createPair(key, undefined);
			pair.value = reconcile(document, pair.value, part);
			return pair as Pair<never, never>;
		});
		return node;
	}
	if (isSeq(node) && Array.isArray(value)) {
		const left = new Set<unknown>(node.items);
		const take = (isIt: (item: unknown) => boolean) => {
			const found = [...left].find(isIt);
			left.delete(found);
			return found;
		};
		const same = value.map((part) => take((item) => says(document, item, part)));
		node.items = value.map(
			(part, at) =>
				same[at] ??
				reconcile(
					document,
					take((item) => isAbout(document, item, part)),
					part,
				),
		);
		return node;
	}
	if (isScalar(node) && (typeof value === "string" || typeof value === "number")) {
		node.value = value;
		delete node.source;
		if (typeof value === "string" && isFolded(node)) node.type = Scalar.PLAIN;
		if (typeof value === "string" && value.includes("\\") && node.type === Scalar.PLAIN)
			node.type = Scalar.QUOTE_SINGLE;
		return node;
	}
	return written(document, value);
}

/** What another reader of YAML may take for a number, a time or a truth value; and formulas, to be alike. */
const DOUBTFUL = /^(?:y|n|yes|no|on|off)$|^(?!https?:)\S*[:=<>_{}]\S*$/iu;

/** A value that is new in its file; TeX stands in single quotes, in which a backslash is one. */
function written(document: Document, value: unknown): Node {
	const node = document.createNode(value) as Node;
	visit(document.createPair("", node) as never, {
		Scalar: (_key, scalar) => {
			if (typeof scalar.value !== "string") return;
			if (scalar.value.includes("\\")) scalar.type = Scalar.QUOTE_SINGLE;
			else if (DOUBTFUL.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
		},
	});
	return node;
}

const isFolded = ({ type }: Scalar) =>
	type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function plain(document: Document, node: unknown): unknown {
	if (node === undefined || node === null || isPair(node)) return undefined;
	return (node as Node).toJS(document);
}

/** Whether a node says what a value does. */
export const says = (document: Document, node: unknown, value: unknown) =>
	node !== undefined && JSON.stringify(plain(document, node)) === JSON.stringify(value);

/** Whether an item of a list is about what a value is about. */
export function isAbout(document: Document, node: unknown, value: unknown): boolean {
	const before = plain(document, node);
	if (!isRecord(before) || !isRecord(value)) return false;
	const name = NAMES.find((name) => name in before && name in value);
	return name !== undefined && before[name] === value[name];
}
