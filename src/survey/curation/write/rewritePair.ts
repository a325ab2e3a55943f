import { type Document, isMap, isNode, isSeq, type Pair } from "yaml";
import { printLike } from "./printLike.ts";
import { isAbout, reconcile, says } from "./reconcile.ts";
import { type Block, blockOf, lineStart, nodeBlock, offsetOf } from "./yamlBlocks.ts";

/** A part of a list or a map: its lines with the comments above, and what it is. */
interface Part {
	readonly lines: string;
	readonly is: (value: unknown) => boolean;
	/** whether it is what a value changes */
	readonly isFor: (key: string, value: unknown) => boolean;
	/** its lines with a value in its place */
	readonly with: (value: unknown) => string;
}

/**
 * The lines of a key after its value has changed. Of a list or a map with its parts on lines of their own,
 * the parts that say the same stay as they are written; the others are printed in the style of what stood
 * there.
 */
export function rewritePair(document: Document, text: string, pair: Pair, value: unknown): string {
	const { start, end } = blockOf(text, pair);
	if (says(document, pair.value, value)) return text.slice(start, end);
	const parts = partsOf(document, text, pair.value, end);
	const desired = entriesOf(value);
	if (!parts || !desired || desired.length === 0 || isMap(pair.value) === Array.isArray(value))
		return printed(text, pair, { start, end }, value);
	const left = new Set(parts.list);
	const take = (isIt: (part: Part) => boolean) => {
		const found = [...left].find(isIt);
		if (found) left.delete(found);
		return found;
	};
	const same = desired.map(([key, part]) => take((one) => one.isFor(key, part) && one.is(part)));
	const lines = desired.map(([key, part], at) => {
		const kept = same[at];
		if (kept) return kept.lines;
		const changed = take((one) => one.isFor(key, part));
		return changed ? changed.with(part) : parts.made(key, part);
	});
	return text.slice(start, parts.start) + lines.map(ended).join("");
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
	return typeof value === "object" && value !== null ? Object.entries(value) : undefined;
}

const ended = (lines: string) => lines.replace(/\n?$/u, "\n");

/** The parts of what stands on lines of its own below a key; undefined where it stands otherwise. */
function partsOf(document: Document, text: string, node: unknown, end: number) {
	if (!(isMap(node) || isSeq(node)) || node.flow || node.items.length === 0) return undefined;
	const blocks = node.items.map((item: unknown): Block | undefined => {
		const block = isMap(node) ? blockOf(text, item as Pair) : isNode(item) && nodeBlock(text, item);
		if (!block) return undefined;
		const from = isMap(node) ? offsetOf(item as Pair) : isNode(item) ? (item.range?.[0] ?? 0) : 0;
		const lead = text.slice(block.start, from);
		return (isMap(node) ? /^ +$/u : /^ *- +$/u).test(lead) ? block : undefined;
	});
	const [first] = blocks;
	if (!first || blocks.includes(undefined)) return undefined;
	const own = blocks as Block[];
	const start = keyLineEnd(text, first.start);
	const list = node.items.map((item: unknown, at): Part => {
		const from = own[at - 1]?.end ?? start;
		const lines = text.slice(from, own[at]!.end);
		const lead = text.slice(from, own[at]!.start);
		if (isMap(node)) {
			const pair = item as Pair;
			return {
				lines,
				is: (value) => says(document, pair.value, value),
				isFor: (key) => String(pair.key) === key,
				with: (value) => lead + rewritePair(document, text, pair, value),
			};
		}
		return {
			lines,
			is: (value) => says(document, item, inOrderOf(item, value)),
			isFor: (_, value) =>
				says(document, item, inOrderOf(item, value)) || isAbout(document, item, value),
			with: (value) => lead + rewriteItem(document, text, item, own[at]!, value),
		};
	});
	const [sample = { start: 0, end }] = own;
	const indent = /^ */u.exec(text.slice(sample.start))?.[0] ?? "";
	const made = (key: string, value: unknown) =>
		shifted(
			printLike("", (made) => {
				const all = isMap(node) ? { [key]: value } : [value];
				made.contents = reconcile(made, undefined, all) as typeof made.contents;
			}),
			indent,
			indent,
		);
	return { list, start, made };
}

/** Where the comments above the first part begin. */
function keyLineEnd(text: string, start: number): number {
	let from = start;
	for (let above = lineStart(text, from - 1); /^\s*(?:#.*)?\n?$/u.test(text.slice(above, from)); ) {
		from = above;
		above = lineStart(text, from - 1);
	}
	return from;
}

/** The lines of an item of a list that is a map. */
function rewriteItem(
	document: Document,
	text: string,
	item: unknown,
	{ start, end }: Block,
	value: unknown,
): string {
	const desired = entriesOf(inOrderOf(item, value)) ?? [];
	const isPlain = isMap(item) && !item.flow && String(item.items[0]?.key) === desired[0]?.[0];
	if (!isPlain || desired.length === 0) {
		const [lead = ""] = /^ *- +/u.exec(text.slice(start)) ?? [];
		return reprinted(text.slice(start, end), lead, value);
	}
	const from = item.range?.[0] ?? start;
	const lead = text.slice(start, from);
	const blank = " ".repeat(lead.length);
	const lines = desired.map(([key, part], at) => {
		const pair = item.items.find((pair) => String(pair.key) === key);
		if (!pair)
			return shifted(
				printLike("", (made) => made.set(key, reconcile(made, undefined, part))),
				blank,
				blank,
			);
		const before = at === 0 ? undefined : item.items[item.items.indexOf(pair) - 1];
		const above = before ? text.slice(blockOf(text, before).end, blockOf(text, pair).start) : "";
		return above + rewritePair(document, text, pair, part);
	});
	return lines.map(ended).join("");
}

/** A key that is printed anew. */
function printed(text: string, pair: Pair, { start, end }: Block, value: unknown): string {
	const lead = text.slice(start, offsetOf(pair));
	return reprinted(text.slice(start, end), lead, value, String(pair.key));
}

/** @param key none of an item */
function reprinted(lines: string, lead: string, value: unknown, key?: string): string {
	const blank = " ".repeat(lead.length);
	const source = lines
		.slice(lead.length)
		.replaceAll("\r\n", "\n")
		.replaceAll(new RegExp(`^${blank}`, "gmu"), "");
	const after = printLike(ended(source), (made) => {
		const node = key === undefined ? made.contents : made.get(key, true);
		const next = reconcile(made, node ?? undefined, value);
		if (key === undefined) made.contents = next as typeof made.contents;
		else made.set(key, next);
	});
	return shifted(after, lead, blank);
}

function shifted(lines: string, first: string, others: string): string {
	return lines.replaceAll(/^(?=.)/gmu, others).replace(others, first);
}

/** A record with its keys in the order of the item that it replaces: in a list no order is meant. */
function inOrderOf(item: unknown, value: unknown): unknown {
	if (!isMap(item) || typeof value !== "object" || value === null) return value;
	const given = value as Readonly<Record<string, unknown>>;
	const own = item.items.map(({ key }) => String(key)).filter((key) => Object.hasOwn(given, key));
	return Object.fromEntries(
		[...new Set([...own, ...Object.keys(given)])].map((key) => [key, given[key]]),
	);
}
