import { quote } from "../../text/quote.ts";
import type { Finding } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { cover } from "./cover.ts";
import { withSingleBackslashes } from "./doubledBackslashes.ts";
import type { Format, ListingRecord, Parsed, Part, SourceText } from "./format.ts";
import { doubleBackslashes } from "./invalidEscapes.ts";
import { jsonFields } from "./jsonFields.ts";
import { type Line, splitLines } from "./lines.ts";
import { EXPECTED, loneBackslash, parseJson, plainText, readJsonLine } from "./readJsonLine.ts";
import { restoreCommands } from "./restoreCommands.ts";

/**
 * JSON lines: one object a line,
 * `{"title", "abstract", "date"?, "authors"?, "url"?}`. A faulty line is a
 * problem of its own; the others are kept.
 */
export const jsonLines: Format = {
	id: "json-lines",
	name: 'JSON lines {"title","abstract","date"?,"authors"?,"url"?}',
	detect: ({ text }) => /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"\]]|$))/u.test(text),
	parse,
	readPart: (text) => {
		const read = String(JSON.parse(restoreCommands(`"${text}"`).json));
		return plainText(withSingleBackslashes(read) ?? read);
	},
};

function parse({ file, text }: SourceText): Parsed {
	const records: ListingRecord[] = [];
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	for (const line of splitLines(text)) {
		if (line.text.trim() === "") continue;
		const read = readJsonLine(file, line);
		if ("expected" in read) problems.push(read);
		else {
			records.push({ ...read.record, parts: partsOf(line) });
			findings.push(...read.findings);
		}
	}
	const shape = problems.length > 0 ? anotherShape(file, text) : undefined;
	return {
		records: shape ? [] : records,
		notation: "line that could not be read",
		problems: shape ?? problems,
		findings,
	};
}

/**
 * A file that is one JSON value, but not a line for each paper: one problem, not
 * one a line. Lone backslashes in it, which would keep it from being JSON, are another.
 */
function anotherShape(file: string, text: string): Problem[] | undefined {
	const value = parseJson(doubleBackslashes(text));
	const isObject = typeof value === "object" && value !== null;
	if (!isObject || (!Array.isArray(value) && !text.trim().includes("\n"))) return undefined;
	const found = Array.isArray(value)
		? `one JSON array of ${value.length} ${value.length === 1 ? "item" : "items"}`
		: `one JSON object with ${Object.keys(value)
				.slice(0, 5)
				.map((key) => quote(key, 20))
				.join(", ")}`;
	const shape = {
		file,
		line: 1,
		expected: EXPECTED,
		found,
		todo: "write each paper as one JSON object on one line, without brackets around them",
	};
	const lone = splitLines(text).flatMap((line) => loneBackslash(file, line) ?? []);
	return [shape, ...lone];
}

const NOTATION = "JSON notation, and fields that stand elsewhere on the page";

/** The texts that pages show, within their quotes; all else of the line is notation. */
function partsOf(line: Line): Part[] {
	const texts = jsonFields(line.text).flatMap(({ key, content }): Part[] => {
		const role = key === "title" || key === "abstract" ? key : undefined;
		return role && content && content.end > content.start ? [{ ...content, role }] : [];
	});
	return cover(line.text, texts, NOTATION).map((part) => ({
		...part,
		start: part.start + line.start,
		end: part.end + line.start,
	}));
}
