import { counted } from "../../text/counted.ts";
import type { Finding } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { cleanText } from "./decode.ts";
import { withSingleBackslashes } from "./doubledBackslashes.ts";
import { commonNames, rolesByName, withOwnNames } from "./fields/fieldNames.ts";
import type { Format, ListingRecord, Parsed, SourceText } from "./format.ts";
import { doubleBackslashes } from "./invalidEscapes.ts";
import { jsonItems } from "./jsonItems.ts";
import { countLines, splitLines } from "./lines.ts";
import { parseJson } from "./parseJson.ts";
import { type PlacedJson, readJsonItem } from "./readJsonItem.ts";
import { restoreCommands } from "./restoreCommands.ts";
import { type Untitled, unknownAbstract, untitledProblems } from "./untitled.ts";
import { unusedFields } from "./unusedFields.ts";
import { withoutStops } from "./withoutStop.ts";

/**
 * JSON: an object for each paper, on lines of its own, in a list, or in a list within an object, of which
 * there may be one a line, with fields by the names that programs give them. A faulty object is a problem
 * of its own; the others are kept.
 */
export const json: Format = {
	id: "json",
	name: "JSON",
	detect: ({ text }) => /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"\]]|$))/u.test(text),
	parse,
	readPart: (text) => {
		const read = String(JSON.parse(restoreCommands(`"${text}"`).json));
		return cleanText((withSingleBackslashes(read) ?? read).replace(/[\f\v]/gu, " ")).text;
	},
};

function parse({ file, text, fields }: SourceText): Parsed {
	const roles = rolesByName(withOwnNames(commonNames, fields));
	const records: ListingRecord[] = [];
	const problems: Problem[] = [];
	const untitled: Untitled[] = [];
	const findings: Finding[] = [];
	const unused: (readonly string[])[] = [];
	const fieldsOf: Readonly<Record<string, unknown>>[] = [];
	const others = new Map<string, number>();
	const isOfLines = areLines(text);
	const read = (item: PlacedJson): ReturnType<typeof readJsonItem>[] => {
		const one = readJsonItem(file, item, roles);
		const within = isOfLines && "fields" in one && !("record" in one) ? itemsWithin(item) : [];
		return within.length > 0 ? within.map((other) => readJsonItem(file, other, roles)) : [one];
	};
	for (const one of (isOfLines ? linesOf(text) : itemsOf(text)).flatMap(read)) {
		if ("record" in one) {
			records.push(one.record);
			findings.push(...one.findings);
			unused.push(one.unused);
			fieldsOf.push(one.fields);
		} else if ("expected" in one) problems.push(one);
		else if ("fields" in one) untitled.push(one);
		else others.set(one.reason, (others.get(one.reason) ?? 0) + 1);
	}
	return {
		records: withoutStops(records),
		notation: "JSON notation, and fields that stand elsewhere on the page",
		problems: [...problems, ...untitledProblems(file, untitled, records.length > 0)],
		findings: [
			...findings,
			...unusedFields(file, unused),
			...unknownAbstract(file, records, fieldsOf),
			...[...others].map(
				([reason, count]): Finding => ({
					kind: "no-paper",
					file,
					detail: `${reason}, ${counted(count, "time")}`,
				}),
			),
		],
	};
}

/** So many of the first lines tell whether each is an object. */
const TELLING = 40;

/** Whether there are several lines of which most are objects: then one that is broken breaks no other. */
function areLines(text: string): boolean {
	const lines = splitLines(text)
		.map(({ text: line }) => line.trim().replace(/,$/u, ""))
		.filter((line) => line !== "" && line !== "[" && line !== "]")
		.slice(0, TELLING);
	if (lines.length < 2) return false;
	// An object over several lines that holds the papers.
	if (/^\{.*[[{,:]$/u.test(lines[0] ?? "") && !isObject(lines[0]!)) return false;
	const whole = lines.filter((line) => line.startsWith("{") && isObject(line)).length;
	return whole * 2 > lines.length;
}

function isObject(line: string): boolean {
	const value = parseJson(doubleBackslashes(line));
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function linesOf(text: string): PlacedJson[] {
	return splitLines(text)
		.filter(({ text: line }) => line.trim() !== "" && !/^\s*[[\]]\s*,?\s*$/u.test(line))
		.map(({ text: line, start, number }) => {
			const own = line.replace(/\s*,\s*$/u, "");
			const bare = own.trimStart();
			const indent = own.length - bare.length;
			return { text: bare, start: start + indent, number, column: indent + 1 };
		});
}

/** The papers that a line holds which is none itself: `{"query": "…", "records": [{"title": "…"}]}`. */
function itemsWithin({ text, start, number, column }: PlacedJson): PlacedJson[] {
	return jsonItems(text)
		.items.filter((item) => item.start > 0)
		.map((item) => ({
			text: text.slice(item.start, item.end),
			start: start + item.start,
			number,
			column: column + item.start,
		}));
}

function itemsOf(text: string): PlacedJson[] {
	const { items, unclosed } = jsonItems(text);
	const lineAt = countLines(text);
	let [lineStart, before] = [0, 0];
	const cut = unclosed === undefined ? [] : [{ start: unclosed, end: text.length, isCut: true }];
	return [...items, ...cut].map(({ start, end, ...more }) => {
		const number = lineAt(start);
		const lineEnd = text.slice(before, start).lastIndexOf("\n");
		if (lineEnd !== -1) lineStart = before + lineEnd + 1;
		before = start;
		const column = start - lineStart + 1;
		return { text: text.slice(start, end), start, number, column, ...("isCut" in more && more) };
	});
}
