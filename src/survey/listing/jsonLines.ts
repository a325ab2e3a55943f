import { z } from "zod";
import type { Finding } from "../finding.ts";
import type { Entry, Segment } from "../model.ts";
import { type Problem, quote } from "../problem.ts";
import { isWebAddress } from "../text/address.ts";
import { printedDate } from "../text/isoDate.ts";
import { cover } from "./cover.ts";
import { cleanText } from "./decode.ts";
import type { Format, Parsed, SourceText } from "./format.ts";
import { jsonFields } from "./jsonFields.ts";
import { type Line, splitLines } from "./lines.ts";

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
	readSegment: (text) => cleanText(String(JSON.parse(`"${text}"`))).text,
};

const EXPECTED =
	'a JSON object {"title","abstract","date"?,"authors"?,"url"?} on a line of its own';

const lineSchema = z.looseObject({
	title: z
		.string()
		.trim()
		.min(1)
		.max(1000)
		.refine((title) => oneLine(title) !== "", { error: "holds no visible sign" }),
	abstract: z.string().trim(),
	date: z
		.union([z.string(), z.number().transform(String)])
		.refine((date) => printedDate(date) !== undefined, {
			error: "must be a date such as 2025-06-05, 2025-06 or 2025",
		})
		.nullish(),
	authors: z
		.union([
			z.number().int().positive(),
			z.array(z.string().trim().min(1)).min(1),
			z.string().trim().min(1),
		])
		.nullish(),
	url: z.string().refine(isWebAddress, { error: "must be an http or https address" }).nullish(),
});

function parse({ file, text }: SourceText): Parsed {
	const entries: Entry[] = [];
	const segments: Segment[] = [];
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	for (const line of splitLines(text)) {
		if (line.text.trim() === "") continue;
		const read = readObject(file, line);
		if ("expected" in read) problems.push(read);
		else {
			segments.push(...segmentsOf(line, entries.length));
			entries.push(read.entry);
			findings.push(...read.findings);
		}
	}
	return {
		day: undefined,
		entries,
		segments: cover(text, segments, "line that could not be read"),
		problems: entries.length === 0 ? [anotherShape(file, text) ?? problems].flat() : problems,
		mayBeCutOff: false,
		findings,
	};
}

/** A file that is one JSON value, but not a line for each paper: one problem, not one a line. */
function anotherShape(file: string, text: string): Problem | undefined {
	const value = parseJson(text);
	const isObject = typeof value === "object" && value !== null;
	if (!isObject || (!Array.isArray(value) && !text.trim().includes("\n"))) return undefined;
	const found = Array.isArray(value)
		? `one JSON array of ${value.length} ${value.length === 1 ? "item" : "items"}`
		: `one JSON object with ${Object.keys(value)
				.slice(0, 5)
				.map((key) => quote(key, 20))
				.join(", ")}`;
	return {
		file,
		line: 1,
		expected: EXPECTED,
		found,
		todo: "write each paper as one JSON object on one line, without brackets around them",
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function readObject(file: string, line: Line): { entry: Entry; findings: Finding[] } | Problem {
	const problem = (found: string, todo: string): Problem => ({
		file,
		line: line.number,
		expected: EXPECTED,
		found,
		todo,
	});
	const value = parseJson(line.text);
	if (value === undefined) {
		return problem(
			`text that is no JSON: ${quote(line.text)}`,
			"write the paper as one JSON object on one line, or remove the line",
		);
	}
	const seen = new Set<string>();
	const twice = jsonFields(line.text).find(({ key }) => seen.size === seen.add(key).size)?.key;
	if (twice !== undefined) {
		return problem(
			`${quote(line.text)}: ${quote(twice)} twice`,
			"keep the right one of the two and remove the other",
		);
	}
	const result = lineSchema.safeParse(value);
	if (!result.success) {
		const [issue] = result.error.issues;
		const key = issue?.path.join(".") ?? "";
		return problem(
			`${quote(line.text)}: ${key ? `“${key}” ` : ""}${issue ? tell(issue) : "another shape"}`,
			key
				? `correct “${key}”, or remove the line`
				: "write the line as an object with these keys, or remove it",
		);
	}
	const { title, abstract, date, authors, url, ...unused } = result.data;
	const entry: Entry = {
		place: { file, line: line.number },
		title: oneLine(title),
		abstract: abstract
			.split(/\n\s*\n/u)
			.map(oneLine)
			.filter(Boolean)
			.join("\n\n"),
		authors: authors ? toAuthors(authors) : undefined,
		date: date ? printedDate(date) : undefined,
		comments: undefined,
		url: url ?? undefined,
	};
	const findings = Object.keys(unused).map(
		(key): Finding => ({
			kind: "unused-field",
			file,
			line: line.number,
			detail: `${key}: ${JSON.stringify(unused[key])}`.slice(0, 200),
		}),
	);
	return { entry, findings };
}

/** What the schema says, for a person. */
function tell({ code, message }: z.core.$ZodIssue): string {
	if (code === "invalid_type" && message.endsWith("received undefined")) return "is missing";
	return message.replace(/^Invalid input: /u, "");
}

function oneLine(text: string): string {
	return cleanText(text).text.replace(/\s+/gu, " ").trim();
}

function toAuthors(authors: number | string | string[]): Entry["authors"] {
	if (typeof authors === "number") return { kind: "count", count: authors };
	const names = typeof authors === "string" ? splitNames(authors) : authors;
	return { kind: "names", names: names.map(oneLine) };
}

/** Names are parted by ";"; without any by "and", in the manner of BibTeX, or by commas. */
function splitNames(names: string): string[] {
	const ands = names.split(/\sand\s/u);
	const surnamesFirst = ands.length > 1 && ands.every((name) => name.split(",").length === 2);
	const parts = names.includes(";")
		? names.split(";")
		: surnamesFirst
			? ands
			: names.split(/,|\sand\s/u);
	return parts.map((name) => name.trim()).filter(Boolean);
}

const NOTATION = "JSON notation, and fields that stand elsewhere on the page";

/** The texts that pages show, within their quotes; all else of the line is notation. */
function segmentsOf(line: Line, entry: number): Segment[] {
	const texts = jsonFields(line.text).flatMap(({ key, content }): Segment[] => {
		const role = key === "title" || key === "abstract" ? key : undefined;
		return role && content && content.end > content.start ? [{ ...content, role, entry }] : [];
	});
	return cover(line.text, texts, NOTATION).map((segment) => ({
		...segment,
		entry,
		start: segment.start + line.start,
		end: segment.end + line.start,
	}));
}
