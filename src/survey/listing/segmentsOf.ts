import { quote } from "../../text/quote.ts";
import type { Range } from "../../text/range.ts";
import type { Segment } from "../model.ts";
import { cover } from "./cover.ts";
import type { ListingRecord, Parsed } from "./format.ts";
import { splitLines } from "./lines.ts";

/**
 * Accounts for every character of a listing: each stands in a part of a record, or is notation of the
 * format. Parts that the format does not place are looked for within the lines of their record.
 *
 * @throws when a format places its records out of order, or its parts over each other
 */
export function segmentsOf(text: string, parsed: Parsed): Segment[] {
	const { records, notation, outside = [] } = parsed;
	const starts = lineStarts(text);
	const segments = records.flatMap((record, entry): Segment[] => {
		const start = starts[record.line - 1];
		const next = records[entry + 1];
		const end = next ? starts[next.line - 1] : text.length;
		if (start === undefined || end === undefined || end < start)
			throw new Error(
				`a record on line ${record.line} of ${starts.length}, or before the last one`,
			);
		const parts = record.parts ?? partsWithin(text.slice(start, end), start, record);
		return parts.map((part) => ({ ...part, entry }));
	});
	const all = [...segments, ...outside.map((part) => ({ ...part, entry: undefined }))];
	const covered = cover(text, all, notation);
	const overlap = covered.find(({ start }, index) => start < (covered[index - 1]?.end ?? 0));
	if (overlap) throw new Error(`two parts hold ${quote(text.slice(overlap.start, overlap.end))}`);
	return covered;
}

const lineStarts = (text: string) => splitLines(text).map(({ start }) => start);

/** Title and abstract, where a record's lines have them as they are but for white space. */
function partsWithin(lines: string, start: number, { title, abstract }: ListingRecord) {
	const place = (role: "title" | "abstract", value: string, from: number) => {
		const found = findWords(lines, value, from);
		return found && { role, start: start + found.start, end: start + found.end };
	};
	const first = place("title", title, 0);
	const second = place("abstract", abstract, first ? first.end - start : 0);
	return [first, second].filter((part) => part !== undefined);
}

/** Where a text stands but for white space, from an offset on; undefined where it does not. */
function findWords(lines: string, value: string, from: number): Range | undefined {
	const words = value.trim().split(/\s+/u);
	const [head = ""] = words;
	if (head === "") return undefined;
	for (let at = lines.indexOf(head, from); at !== -1; at = lines.indexOf(head, at + 1)) {
		const end = endOfWords(lines, words, at);
		if (end !== undefined) return { start: at, end };
	}
	return undefined;
}

/** Where words end that stand from an offset on, with white space between. */
function endOfWords(lines: string, words: readonly string[], from: number): number | undefined {
	let at = from;
	for (const [index, word] of words.entries()) {
		const blank = at;
		while (index > 0 && /\s/u.test(lines[at] ?? "")) at += 1;
		if ((index > 0 && at === blank) || !lines.startsWith(word, at)) return undefined;
		at += word.length;
	}
	return at;
}
