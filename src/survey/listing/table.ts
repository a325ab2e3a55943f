import { quote } from "../../text/quote.ts";
import type { Problem } from "../problem.ts";
import {
	commonNames,
	type FieldNames,
	plainName,
	rolesByName,
	withOwnNames,
} from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format, Parsed, SourceText } from "./format.ts";
import { readRecords } from "./readRecords.ts";
import { tableRows } from "./tableRows.ts";
import { untitledProblems } from "./untitled.ts";
import { webOfScienceNames } from "./webOfScience.ts";

/** Columns of Zotero, Scopus and Web of Science beside those that everybody has. */
const names: FieldNames = {
	...commonNames,
	authors:
		"authorfullnames authorsfullnames authors author authornames creators creator authorshipsauthordisplayname",
	date:
		"date publicationdate published publisheddate pubdate coverdate datepublished issuedate onlinedate " +
		"publishdate publishtime publishedat dateissued releasedate preprintdate submitteddate",
	venue:
		"sourcetitle publicationtitle journal journaltitle journalbook venue conferencename conference " +
		"booktitle so source primarylocationsourcedisplayname",
};
const WEB_OF_SCIENCE = ["pt", "ti", "ab", "py"];

/** Signs between the columns, the likeliest first. */
const SEPARATORS = [",", "\t", ";", "|"] as const;

/** A table with a line of names: CSV, TSV and kin. */
export const table: Format = {
	id: "table",
	name: "CSV or TSV",
	detect: (source) => headOf(source) !== undefined,
	parse,
	readPart: (part) => part.replace(/""/gu, '"'),
};

/** Where the names of the columns stand, and what parts them. */
interface Head {
	readonly separator: string;
	/** the index of the line, 0-based; some exports tell of themselves in the first */
	readonly line: number;
	readonly names: FieldNames;
}

/** How far down the names of the columns may stand. */
const DEEPEST = 3;

/** The line that falls into columns of which one is a title and another is known. */
function headOf({ text, fields }: SourceText): Head | undefined {
	const lines = text.slice(0, 20_000).trimStart().split("\n").slice(0, DEEPEST);
	for (const [line, head] of lines.entries())
		for (const separator of SEPARATORS) {
			const columns = head.split(separator).map((name) => plainName(name));
			const isOfScience = WEB_OF_SCIENCE.every((tag) => columns.includes(tag));
			const own = withOwnNames(isOfScience ? webOfScienceNames : names, fields);
			const roles = rolesByName(own);
			const known = columns.flatMap((name) => roles.get(name)?.role ?? []);
			if (known.includes("title") && new Set(known).size > 1)
				return { separator, line, names: isOfScience ? webOfScienceNames : names };
		}
	return undefined;
}

/** What the columns of a list often hold. */
const USUAL = ["title", "abstract", "authors", "date"];
/** So many lines tell whether a text is a table. */
const TELLING = 20;
/** Names of columns are shorter, in signs. */
const LONGEST = 40;

/**
 * What is wrong with a text that falls into columns like a table, where no name of a column is known as
 * that of a title; undefined for a text that is no table.
 */
export function unknownTable({ file, text }: SourceText): Problem | undefined {
	for (const separator of SEPARATORS) {
		const rows = tableRows(text.slice(0, 200_000), separator).rows.slice(0, TELLING);
		const [head] = rows;
		const width = head?.record.length ?? 0;
		const even = rows.filter(({ record }) => record.length === width).length;
		if (!head || width < 2 || rows.length < 2 || even < rows.length - 1) continue;
		const columns = head.record.map((name) => name.trim());
		const areNames =
			new Set(columns).size === width &&
			columns.every((name) => name !== "" && name.length <= LONGEST && !/\d{4}/u.test(name));
		if (!areNames)
			return {
				file,
				line: 1,
				expected: "a table with the names of its columns in the first line",
				found: `a table of ${width} columns that begins ${quote(head.record.join(separator))}`,
				todo: `write their names above it, such as ${USUAL.slice(0, width).join(separator)}`,
			};
		const records = rows.slice(1).map(({ record }) => ({
			line: 2,
			fields: Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ""])),
		}));
		return untitledProblems(file, records, false)[0];
	}
	return undefined;
}

/**
 * Where a paper came out, as Embase says it: `Cancer (2004) 102:4 (253-258). Date of Publication: 25 Aug
 * 2004`.
 */
const SOURCE =
	/^(?<venue>[^()]+?)\s*\((?<year>\d{4})\)\s*(?<volume>[\w-]+)?(?::(?<issue>[\w-]+))?(?:\s*\((?<pages>[\w-]+)\))?(?:.*?Date of Publication:\s*(?<date>[^.]+))?/u;

/** The fields of a row; a line about its source is taken apart. */
function withSource(cells: readonly (readonly [string, unknown])[]): Record<string, unknown> {
	const { Source: source, ...fields } = Object.fromEntries(cells);
	const told = typeof source === "string" ? SOURCE.exec(source)?.groups : undefined;
	if (!told) return Object.fromEntries(cells);
	const { venue: journal, ...others } = told;
	return { ...fields, journal, ...others };
}

/** How the people of a column are parted: as by the program that wrote the table, or as in its other rows. */
function authorsReader(
	columns: readonly string[],
	rows: readonly { readonly record: readonly string[] }[],
): (value: string) => unknown {
	// Zotero puts nothing but semicolons between people.
	if (columns.includes("Item Type") && columns.includes("Publication Title"))
		return (value) => value.split(";");
	// So does Scopus, with a number behind each full name.
	if (columns.includes("Author full names"))
		return (value) => value.replace(/\s*\(\d+\)/gu, "").split(";");
	// Springer puts nothing at all: "Anna MüllerQuoc V. Le".
	if (columns.includes("Item Title") && columns.includes("Item DOI"))
		return (value) => value.split(BETWEEN_NAMES);
	// PubMed ends the list as a sentence, with groups behind a semicolon.
	if (columns.includes("PMID") && columns.includes("First Author"))
		return (value) => value.replace(/\.\s*$/u, "").split(/[,;]\s*/u);
	const at = columns.findIndex((name) => AUTHORS.test(name));
	const bySemicolons = rows.some(({ record }) => /(?<!&#?\w+);\s*\S/u.test(record[at] ?? ""));
	if (!bySemicolons) return (value) => value;
	// A cell without one, such as "Pérez de la Cruz, María José", is then one person.
	return (value) => (value.includes(";") ? value : [value]);
}

const AUTHORS = /^authors?(?: full names)?$/iu;

/** Between a small letter and a capital, but for names such as McDonald. */
const BETWEEN_NAMES =
	/(?<=\p{Ll})(?<!(?:^|[\s\p{Ll}'’-])(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz))(?=\p{Lu})/u;

function parse(source: SourceText): Parsed {
	const { file, text } = source;
	const { separator, line: at, names } = headOf(source) ?? { separator: ",", line: 0, names: {} };
	const { rows, isOpen } = tableRows(text, separator);
	const [head, ...body] = rows.slice(at);
	const columns = (head?.record ?? []).map((name) => name.trim());
	const authorsIn = authorsReader(columns, body);
	const raw: RawRecord[] = [];
	const problems: Problem[] = [];
	let line = (head?.info.lines ?? 0) + 1;
	for (const [place, { record, info }] of body.entries()) {
		if (isOpen && place === body.length - 1)
			problems.push({
				file,
				line,
				expected: "a quote that closes",
				found: `${quote(record.join(" "))}, in which one opens and none closes before the file ends`,
				todo: "the file may be cut off: save it again whole; or double the quote where it is one of the text",
			});
		else if (record.length > columns.length)
			problems.push({
				file,
				line,
				expected: `${columns.length} columns, as the first line has`,
				found: `${record.length} in ${quote(record.join(" "))}`,
				todo: "put values that hold the sign between columns in quotes",
			});
		else
			raw.push({
				line,
				fields: withSource(
					columns.map((name, at) => {
						const value = record[at] ?? "";
						return [name, AUTHORS.test(name) ? authorsIn(value) : value];
					}),
				),
			});
		line = info.lines + 1;
	}
	const read = readRecords(source, raw, {
		names,
		notation: "notation of the table, and columns that stand elsewhere on the page",
	});
	return { ...read, problems: [...(read.problems ?? []), ...problems] };
}
