import { isMap, type Pair, parseDocument, type YAMLMap } from "yaml";
import type { Change, CuratedKey } from "./change.ts";
import { rewritePair } from "./rewritePair.ts";
import {
	blockOf,
	indentOf,
	isBlockMap,
	withCommentsAbove,
	withCommentsBelow,
} from "./yamlBlocks.ts";
import { append, pairOf, print, rewritten, splice } from "./yamlLines.ts";

/** Every key, in the order in which a paper's decisions are written. */
const ORDER = keysInOrder([
	"sameAs",
	"apart",
	"themes",
	"primary",
	"method",
	"summary",
	"authors",
	"ids",
	"venue",
	"published",
	"volume",
	"issue",
	"pages",
	"date",
	"year",
	"categories",
	"url",
	"formulas",
	"macros",
	"text",
	"results",
	"links",
	"sources",
]);

/** A key that was forgotten would be lost when it is written: then this does not compile. */
function keysInOrder<const Keys extends readonly CuratedKey[]>(
	keys: CuratedKey extends Keys[number] ? Keys : never,
): readonly CuratedKey[] {
	return keys;
}

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

/**
 * A curation file with papers of which it has nothing yet, each at its place where the papers are sorted,
 * else behind the last.
 *
 * @param text without faults, see `readYaml`
 */
export function addPapers(
	text: string,
	papers: ReadonlyMap<string, Readonly<Partial<Record<CuratedKey, unknown>>>>,
): string {
	const root = parseDocument(text, { uniqueKeys: false }).contents;
	const records = [...papers]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([slug, decisions]) => ({ slug, lines: paperLines(slug, decisions) }));
	if (root === null) return append(text, records.map(({ lines }) => lines).join(""));
	if (!isBlockMap(text, root))
		return records.reduce(
			(changed, { slug }) => rewritten(changed, [slug], papers.get(slug)),
			text,
		);
	const ended = text.replace(/\n?$/u, "\n");
	return records
		.map((record) => ({ ...record, ...placeOf(ended, root, record.slug) }))
		.toReversed()
		.reduce((changed, { lines, at, before, after }) => {
			return splice(changed, { start: at, end: at }, before + lines + after);
		}, ended);
}

/** A paper with its decisions, in their order. */
function paperLines(
	slug: string,
	decisions: Readonly<Partial<Record<CuratedKey, unknown>>>,
): string {
	const keys = ORDER.filter((key) => decisions[key] !== undefined);
	return `${slug}:\n${keys.map((key) => indented(print(key, decisions[key]), INDENT)).join("")}`;
}

/** Prints a paper anew: it stands in braces, or has nothing yet. */
function reprinted(text: string, paper: Pair, path: readonly string[], value: unknown): string {
	const block = blockOf(text, paper);
	const lines = text.slice(block.start, block.end).replaceAll("\r\n", "\n");
	return splice(text, block, rewritten(lines.replace(/\n?$/u, "\n"), path, value));
}

/** A paper with its first decision, as lines. */
const record = (slug: string, key: CuratedKey, value: unknown) =>
	`${slug}:\n${indented(print(key, value), INDENT)}`;

function withPaper(text: string, root: YAMLMap, slug: string, lines: string): string {
	const { at, before, after } = placeOf(text, root, slug);
	return splice(text, { start: at, end: at }, before + lines + after);
}

/** Where a new paper stands, and what parts it from the others. */
function placeOf(
	text: string,
	root: YAMLMap,
	slug: string,
): { at: number; before: string; after: string } {
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
		return { at, before: feed + (isParted ? "\n" : ""), after: "" };
	}
	const { start } = blockOf(text, next);
	const at = next === root.items[0] ? start : withCommentsAbove(text, start);
	return { at, before: "", after: isParted ? "\n" : "" };
}

const indented = (lines: string, indent: string) => lines.replaceAll(/^(?=.)/gmu, indent);
