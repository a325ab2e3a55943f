import { quote } from "../../text/quote.ts";
import type { Range } from "../../text/range.ts";
import type { Finding } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { withSingleBackslashes } from "./doubledBackslashes.ts";
import type { Roles } from "./fields/fieldNames.ts";
import { flatten } from "./fields/flatten.ts";
import { readFields } from "./fields/readFields.ts";
import type { ListingRecord } from "./format.ts";
import { invalidEscapes } from "./invalidEscapes.ts";
import { withoutInvertedIndexes } from "./invertedIndexes.ts";
import { type JsonField, jsonFields } from "./jsonFields.ts";
import { adaptShape, whyNoPaper } from "./jsonShapes.ts";
import { parseJson } from "./parseJson.ts";
import { type Restored, restoreCommands } from "./restoreCommands.ts";
import type { Untitled } from "./untitled.ts";

/** A JSON object as it stands in a file. */
export interface PlacedJson {
	readonly text: string;
	/** UTF-16 offset of its first sign */
	readonly start: number;
	/** its line, 1-based */
	readonly number: number;
	/** the column of its first sign, 1-based */
	readonly column: number;
	/** whether the file ends before it does */
	readonly isCut?: boolean;
}

/** What an object tells, and which of its fields the survey does not know. */
export interface ReadJson {
	readonly record: ListingRecord;
	readonly findings: readonly Finding[];
	readonly unused: readonly string[];
	readonly fields: Readonly<Record<string, unknown>>;
}

export const EXPECTED = "a JSON object with a title and an abstract";

/** The record of an object, or why there is none: it is no paper, or cannot be read. */
export function readJsonItem(
	file: string,
	item: PlacedJson,
	roles: Roles,
): ReadJson | { readonly reason: string } | Untitled | Problem {
	const problem = (found: string, todo: string): Problem => ({
		file,
		line: item.number,
		expected: EXPECTED,
		found,
		todo,
	});
	if (item.isCut)
		return problem(
			`${quote(item.text)}, which does not end before the file does`,
			"the file was cut off: save it again whole",
		);
	const text = withoutInvertedIndexes(item.text);
	const parsed = parseJson(text);
	if (parsed === undefined)
		return (
			loneBackslash(file, item) ??
			problem(
				`text that is no JSON: ${quote(item.text)}`,
				"write the paper as one JSON object, or remove it",
			)
		);
	const own = jsonFields(item.text);
	const seen = new Set<string>();
	const twice = own.find(({ key }) => seen.size === seen.add(key).size)?.key;
	if (twice !== undefined)
		return problem(
			`${quote(item.text)}: ${quote(twice)} twice`,
			"keep the right one of the two and remove the other",
		);
	const restored = restoreCommands(text);
	const given = restored.json === text ? parsed : parseJson(restored.json);
	if (typeof given !== "object" || given === null || Array.isArray(given))
		return problem(
			`${quote(item.text)}: another shape`,
			"write the paper as an object with fields, or remove it",
		);
	let isDoubled = false;
	const fields = Object.fromEntries(
		Object.entries(given).map(([name, value]) => {
			const single = typeof value === "string" ? withSingleBackslashes(value) : undefined;
			if (single !== undefined) isDoubled = true;
			return [name, single ?? value];
		}),
	);
	const reason = whyNoPaper(fields);
	if (reason !== undefined) return { reason };
	const raw = { line: item.number, fields: adaptShape(fields), at: placesOf(own, item.start) };
	const read = readFields(raw, roles);
	if (!read.record) return { line: item.number, fields: flatten(fields, () => false) };
	const findings = [
		...backslashFindings(restored),
		...(isDoubled ? [{ kind: "doubled-backslash" as const, detail: "each is read as one" }] : []),
		...controlFindings(Object.values(fields)),
		...read.unread.map((detail) => ({
			kind: "unread-field" as const,
			detail: detail.slice(0, 200),
		})),
	].map((finding): Finding => ({ file, line: item.number, ...finding }));
	return { record: read.record, findings, unused: read.unused, fields: raw.fields };
}

function placesOf(own: readonly JsonField[], start: number): Record<string, Range> {
	return Object.fromEntries(
		own.flatMap(({ key, content }) =>
			content ? [[key, { start: content.start + start, end: content.end + start }]] : [],
		),
	);
}

/** What keeps a text from being JSON, where that is a backslash of TeX that is not doubled. */
export function loneBackslash(
	file: string,
	{ text, number, column: own }: PlacedJson,
): Problem | undefined {
	const escapes = invalidEscapes(text);
	const [first] = escapes;
	if (!first) return undefined;
	const before = text.slice(0, first.offset).split("\n");
	const column = [...(before.at(-1) ?? "")].length + (before.length > 1 ? 1 : own);
	const commands = [...new Set(escapes.map(({ command }) => command))].slice(0, 5).join(", ");
	return {
		file,
		line: number + before.length - 1,
		expected: EXPECTED,
		found:
			`a lone backslash in column ${column}, which JSON takes for the beginning of an escape: ` +
			`${quote(commands)}`,
		todo: `write each backslash twice: ${quote(`\\${first.command}`.slice(0, 30))}`,
	};
}

function backslashFindings({ commands, doubtful }: Restored): Pick<Finding, "kind" | "detail">[] {
	const distinct = (names: readonly string[]) => [...new Set(names)].slice(0, 10).join(", ");
	return [
		...(commands.length > 0 ? [`restored: ${distinct(commands)}`] : []),
		...(doubtful.length > 0 ? [`perhaps meant, but not restored: ${distinct(doubtful)}`] : []),
	].map((detail) => ({ kind: "lone-backslash", detail }));
}

/** Control characters in the texts of a paper, but for white space. */
function controlFindings(values: readonly unknown[]): Pick<Finding, "kind" | "detail">[] {
	const signs = values.flatMap((value) =>
		typeof value === "string"
			? Array.from(
					value.matchAll(/[\p{Cc}--[\t\n\r]]([^\p{Cc}]{0,20})/gv),
					([sign, after = ""]) => {
						const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
						return `U+${code} before ${quote(after)}`;
					},
				)
			: [],
	);
	return signs.length === 0
		? []
		: [{ kind: "control-character", detail: signs.slice(0, 5).join(", ") }];
}
