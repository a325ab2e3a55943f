import { isMap, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Change, CuratedKey } from "./change.ts";
import { printLike } from "./printLike.ts";
import { reconcile } from "./reconcile.ts";
import { rewritePair } from "./rewritePair.ts";
import {
	type Block,
	blockOf,
	indentOf,
	isBlockMap,
	withCommentsAbove,
	withCommentsBelow,
} from "./yamlBlocks.ts";

/** The order in which a paper's decisions are written. */
const ORDER: readonly CuratedKey[] = [
	"sameAs",
	"apart",
	"themes",
	"method",
	"summary",
	"date",
	"year",
	"formulas",
	"macros",
	"text",
	"results",
	"links",
];

/** How far a paper's keys are indented where no other paper shows it. */
const INDENT = "  ";

/**
 * A curation file after a change, as a careful person would have written it: only the lines of the changed
 * key are others; of these, what says the same stays as it is written. A new paper stands at its place
 * where the papers are sorted, else last.
 *
 * @param text without faults, see `readYaml`
 */
export function applyChange(text: string, { slug, key, value }: Change): string {
	const document = parseDocument(text, { uniqueKeys: false });
	const root = document.contents;
	if (root === null) return value === undefined ? text : append(text, record(slug, key, value));
	if (!isBlockMap(text, root)) return rewritten(text, [slug, key], value);
	const paper = pairOf(root, slug);
	if (paper === undefined)
		return value === undefined ? text : withPaper(text, root, slug, record(slug, key, value));
	if (!isBlockMap(text, paper.value)) {
		if (value === undefined && !(isMap(paper.value) && pairOf(paper.value, key))) return text;
		return reprinted(text, paper, [slug, key], value);
	}
	const decision = pairOf(paper.value, key);
	const indent = indentOf(text, paper.value.items[0]!);
	if (decision && value !== undefined)
		return splice(text, blockOf(text, decision), rewritePair(document, text, decision, value));
	if (decision) {
		const isLast = paper.value.items.length === 1;
		const { start, end } = blockOf(text, isLast ? paper : decision);
		return splice(text, { start, end: isLast ? withCommentsBelow(text, end) : end }, "");
	}
	if (value === undefined) return text;
	const follower = paper.value.items.find(
		(pair) => ORDER.indexOf(String(pair.key) as CuratedKey) > ORDER.indexOf(key),
	);
	const { start } = follower ? blockOf(text, follower) : { start: blockOf(text, paper).end };
	const at = follower ? withCommentsAbove(text, start) : start;
	return splice(text, { start: at, end: at }, indented(print(key, value), indent));
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
	map.items.find((pair) => String(pair.key) === key);

/** Prints a paper anew: it stands in braces, or has nothing yet. */
function reprinted(text: string, paper: Pair, path: readonly string[], value: unknown): string {
	const block = blockOf(text, paper);
	const lines = text.slice(block.start, block.end).replaceAll("\r\n", "\n");
	return splice(text, block, rewritten(lines.replace(/\n?$/u, "\n"), path, value));
}

function rewritten(source: string, path: readonly string[], value: unknown): string {
	return printLike(source, (document) => {
		if (value === undefined) {
			document.deleteIn(path);
			const [slug = ""] = path;
			const rest = document.getIn([slug]);
			if (isMap(rest) && rest.items.length === 0) document.deleteIn([slug]);
			return;
		}
		for (let depth = 1; depth < path.length; depth++)
			if (!isMap(document.getIn(path.slice(0, depth))))
				document.setIn(path.slice(0, depth), document.createNode({}));
		document.setIn(path, reconcile(document, document.getIn(path, true), value));
	});
}

/** A key and its value as lines. */
const print = (key: string, value: unknown) => rewritten("", [key], value);

/** A paper with its first decision, as lines. */
const record = (slug: string, key: CuratedKey, value: unknown) =>
	`${slug}:\n${indented(print(key, value), INDENT)}`;

function withPaper(text: string, root: YAMLMap, slug: string, lines: string): string {
	const slugs = root.items.map(({ key }) => String(key));
	const isSorted = slugs.every((one, at) => at === 0 || slugs[at - 1]! < one);
	const next = isSorted ? root.items.find(({ key }) => String(key) > slug) : undefined;
	const blocks = root.items.map((pair) => blockOf(text, pair));
	const isParted =
		blocks.length > 1 &&
		blocks
			.slice(1)
			.every(({ start }, at) => /\n\s*\n/u.test(text.slice(blocks[at]!.end - 1, start)));
	if (next === undefined) {
		const at = withCommentsBelow(text, blocks.at(-1)!.end);
		const before = text.slice(0, at);
		const feed = before.endsWith("\n") ? "" : "\n";
		return splice(text, { start: at, end: at }, feed + (isParted ? "\n" : "") + lines);
	}
	const { start } = blockOf(text, next);
	const at = next === root.items[0] ? start : withCommentsAbove(text, start);
	return splice(text, { start: at, end: at }, lines + (isParted ? "\n" : ""));
}

/** Adds lines below a text of comments alone. */
function append(text: string, lines: string): string {
	const kept = text.trim() === "" ? "" : text.replace(/\n?$/u, "\n");
	return splice(kept, { start: kept.length, end: kept.length }, (kept && "\n") + lines);
}

/** Puts lines in the place of others, ended as those of the text. */
function splice(text: string, { start, end }: Block, lines: string): string {
	const own = text.includes("\r\n") ? lines.replaceAll(/\r?\n/gu, "\r\n") : lines;
	return text.slice(0, start) + own + text.slice(end);
}

const indented = (lines: string, indent: string) => lines.replaceAll(/^(?=.)/gmu, indent);
