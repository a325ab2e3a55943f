import { z } from "zod";
import { isWebAddress } from "../../text/address.ts";
import { quote } from "../../text/quote.ts";
import { tellIssue } from "../../text/tellIssue.ts";
import type { Finding } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { writtenDate } from "../text/writtenDate.ts";
import { cleanText } from "./decode.ts";
import { withSingleBackslashes } from "./doubledBackslashes.ts";
import type { ListingRecord } from "./format.ts";
import { invalidEscapes } from "./invalidEscapes.ts";
import { readAuthors } from "./jsonAuthors.ts";
import { jsonFields } from "./jsonFields.ts";
import type { Line } from "./lines.ts";
import { type Restored, restoreCommands } from "./restoreCommands.ts";

export const EXPECTED =
	'a JSON object {"title","abstract","date"?,"authors"?,"url"?} on a line of its own';

const lineSchema = z.looseObject({
	title: z
		.string()
		.trim()
		.min(1)
		.max(1000)
		.refine((title) => oneLine(title) !== "", { error: "must be a text with a visible sign" }),
	abstract: z.string().trim().nullish(),
	date: z
		.unknown()
		.optional()
		.refine((date) => isNone(date) || dateOf(date) !== undefined, {
			error: "must be a date such as 2025-06-05, 5 June 2025, 2025-06 or 2025",
		}),
	authors: z.unknown().optional(),
	url: z
		.unknown()
		.optional()
		.refine((url) => isNone(url) || Array.isArray(url) || isAddress(url), {
			error: "must be an http or https address",
		}),
	link: z.unknown().optional(),
});

const isNone = (value: unknown) => value === undefined || value === null || value === "";
const isAddress = (value: unknown) => typeof value === "string" && isWebAddress(value);
const dateOf = (value: unknown) =>
	typeof value === "string" || typeof value === "number" ? writtenDate(String(value)) : undefined;

const DOUBLED: Pick<Finding, "kind" | "detail"> = {
	kind: "doubled-backslash",
	detail: "each is read as one",
};

/** The record that a line tells of, or why there is none. */
export function readJsonLine(
	file: string,
	line: Line,
): { record: ListingRecord; findings: Finding[] } | Problem {
	const problem = (found: string, todo: string): Problem => ({
		file,
		line: line.number,
		expected: EXPECTED,
		found,
		todo,
	});
	if (parseJson(line.text) === undefined)
		return (
			loneBackslash(file, line) ??
			problem(
				`text that is no JSON: ${quote(line.text)}`,
				"write the paper as one JSON object on one line, or remove the line",
			)
		);
	const seen = new Set<string>();
	const twice = jsonFields(line.text).find(({ key }) => seen.size === seen.add(key).size)?.key;
	if (twice !== undefined) {
		return problem(
			`${quote(line.text)}: ${quote(twice)} twice`,
			"keep the right one of the two and remove the other",
		);
	}
	const restored = restoreCommands(line.text);
	const given = parseJson(restored.json);
	const result = lineSchema.safeParse(given);
	if (!result.success) {
		const [issue] = result.error.issues;
		const key = issue?.path[0];
		return problem(
			`${quote(line.text)}: ${issue && key !== undefined ? tell(issue, given) : "another shape"}`,
			key === undefined
				? "write the line as an object with these keys, or remove it"
				: `correct “${String(key)}”, or remove the line`,
		);
	}
	const { title: _title, abstract: _abstract, date, authors, url, link, ...unused } = result.data;
	const title = withSingleBackslashes(result.data.title) ?? result.data.title;
	const listed = result.data.abstract ?? "";
	const abstract = withSingleBackslashes(listed) ?? listed;
	const read = readAuthors(authors);
	const addresses = Object.entries({ url, link }).flatMap(([key, value]) =>
		[value].flat().flatMap((address) => (isNone(address) ? [] : [{ key, address }])),
	);
	const own = addresses.find(({ address }) => isAddress(address));
	const record: ListingRecord = {
		line: line.number,
		title: oneLine(title),
		abstract: abstract
			.split(/\n\s*\n/u)
			.map(oneLine)
			.filter(Boolean)
			.join("\n\n"),
		authors:
			read.authors?.kind === "names"
				? { kind: "names", names: read.authors.names.map(oneLine) }
				: read.authors,
		date: dateOf(date),
		url: own && String(own.address),
	};
	const unshown = [
		...Object.entries(unused).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
		...(read.unread.length > 0 ? [read.unread.join(", ")] : []),
		...addresses
			.filter((other) => other !== own)
			.map(({ key, address }) => `${key}: ${JSON.stringify(address)}`),
	].map((detail) => ({ kind: "unused-field" as const, detail: detail.slice(0, 200) }));
	const findings = [
		...backslashFindings(restored),
		...(title === result.data.title && abstract === listed ? [] : [DOUBLED]),
		...controlFindings([title, abstract]),
		...unshown,
	].map((finding): Finding => ({ file, line: line.number, ...finding }));
	return { record, findings };
}

/** What keeps a line from being JSON, where that is a backslash of TeX that is not doubled. */
export function loneBackslash(file: string, line: Line): Problem | undefined {
	const escapes = invalidEscapes(line.text);
	const [first] = escapes;
	if (!first) return undefined;
	const column = [...line.text.slice(0, first.offset)].length + 1;
	const commands = [...new Set(escapes.map(({ command }) => command))].slice(0, 5).join(", ");
	return {
		file,
		line: line.number,
		expected: EXPECTED,
		found:
			`a lone backslash in column ${column}, which JSON takes for the beginning of an escape: ` +
			`${quote(commands)}`,
		todo: `write each backslash twice: ${quote(`\\${first.command}`.slice(0, 30))}`,
	};
}

export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function backslashFindings({ commands, doubtful }: Restored): Pick<Finding, "kind" | "detail">[] {
	const distinct = (names: readonly string[]) => [...new Set(names)].slice(0, 10).join(", ");
	return [
		...(commands.length > 0 ? [`restored: ${distinct(commands)}`] : []),
		...(doubtful.length > 0 ? [`perhaps meant, but not restored: ${distinct(doubtful)}`] : []),
	].map((detail) => ({ kind: "lone-backslash", detail }));
}

/** Control characters in the texts of a paper, but for white space. */
function controlFindings(texts: readonly string[]): Pick<Finding, "kind" | "detail">[] {
	const signs = texts.flatMap((text) =>
		Array.from(text.matchAll(/[\p{Cc}--[\t\n\r]]([^\p{Cc}]{0,20})/gv), ([sign, after = ""]) => {
			const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
			return `U+${code} before ${quote(after)}`;
		}),
	);
	return signs.length === 0
		? []
		: [{ kind: "control-character", detail: signs.slice(0, 5).join(", ") }];
}

/** What the schema says of a value, for a person. */
function tell(issue: z.core.$ZodIssue, given: unknown): string {
	const key = String(issue.path[0]);
	const value = (given as Readonly<Record<string, unknown>>)[key];
	if (value === undefined) return `“${key}” is missing`;
	const { expected, found } = tellIssue({ ...issue, path: [] }, value);
	return `“${key}” is ${value === null ? "null" : found}, and must be ${expected}`;
}

function oneLine(text: string): string {
	return plainText(text).replace(/\s+/gu, " ").trim();
}

/** A text without control characters; the end of a page is white space. */
export function plainText(text: string): string {
	return cleanText(text.replace(/[\f\v]/gu, " ")).text;
}
