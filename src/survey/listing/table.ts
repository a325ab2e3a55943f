import { parse as parseCsv } from "csv-parse/sync";
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

/** Columns of Zotero, Scopus and Web of Science beside those that everybody has. */
const names: FieldNames = {
	...commonNames,
	authors: "authorfullnames authorsfullnames authors author authornames creators creator au af",
	date: "date publicationdate published publisheddate pubdate coverdate datepublished",
	year: "year publicationyear pubyear py",
	venue:
		"sourcetitle publicationtitle journal journaltitle venue conferencename conference booktitle so",
	pages: "pages page pagerange",
	keywords: "authorkeywords keywords manualtags tags",
};

/** Signs between the columns, the likeliest first. */
const SEPARATORS = [",", "\t", ";", "|"] as const;

/** A table with a line of names: CSV, TSV and kin. */
export const table: Format = {
	id: "table",
	name: "CSV or TSV with the names of its columns in the first line",
	detect: (source) => separatorOf(source) !== undefined,
	parse,
	readPart: (part) => part.replace(/""/gu, '"'),
};

/** The sign by which the first line falls into columns of which one is a title and another is known. */
function separatorOf({ text, fields }: SourceText): string | undefined {
	const [head = ""] = text.slice(0, 20_000).trimStart().split("\n");
	const roles = rolesByName(withOwnNames(names, fields));
	return SEPARATORS.find((separator) => {
		const known = head
			.split(separator)
			.map((name) => roles.get(plainName(name))?.role)
			.filter((role) => role !== undefined);
		return known.includes("title") && new Set(known).size > 1;
	});
}

interface Row {
	readonly record: readonly string[];
	readonly info: { readonly lines: number; readonly bytes: number };
}

function parse(source: SourceText): Parsed {
	const { file, text } = source;
	const rows: Row[] = parseCsv(text, {
		delimiter: separatorOf(source) ?? ",",
		info: true,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		trim: false,
	}) as unknown as Row[];
	const [head, ...body] = rows;
	const columns = (head?.record ?? []).map((name) => name.trim());
	const raw: RawRecord[] = [];
	const problems: Problem[] = [];
	let line = (head?.info.lines ?? 0) + 1;
	for (const { record, info } of body) {
		if (record.length > columns.length)
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
				fields: Object.fromEntries(columns.map((name, at) => [name, record[at] ?? ""])),
			});
		line = info.lines + 1;
	}
	const read = readRecords(source, raw, {
		names,
		notation: "notation of the table, and columns that stand elsewhere on the page",
	});
	return { ...read, problems: [...(read.problems ?? []), ...problems] };
}
