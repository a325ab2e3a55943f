import { quote } from "../../text/quote.ts";
import type { Finding } from "../finding.ts";
import type { Entry, Listing } from "../model.ts";
import type { Problem } from "../problem.ts";
import { decode } from "./decode.ts";
import type { FieldNames } from "./fields/fieldNames.ts";
import { foreignFiles } from "./foreignFiles.ts";
import type { Format, ListingRecord, Parsed, Part, SourceText } from "./format.ts";
import { formats } from "./formats.ts";
import { segmentsOf } from "./segmentsOf.ts";
import { unknownTable } from "./table.ts";
import { tellEncodings } from "./tellEncodings.ts";
import { unpack } from "./unpack.ts";

/** A file as read from disk. */
export interface SourceFile {
	/** its name within `content/listings` */
	readonly file: string;
	readonly bytes: Uint8Array;
}

export interface ReadListing {
	/** undefined when the file is no listing at all */
	readonly listing: Listing | undefined;
	readonly problems: readonly Problem[];
	readonly findings: readonly Finding[];
}

/** What a listing must be, in every message about a file that is none. */
export const expectedListing =
	"a list of papers: BibTeX, RIS, CSV, JSON, a feed, or another of the forms that README.md names";

const ANOTHER_FORM =
	"save the list from its source in one of these forms (most reference managers and libraries export " +
	"BibTeX, RIS or CSV), or remove the file from the listings folder";

/** Decodes a file, finds its format and parses it. Never throws: what is wrong comes back as problems. */
export function readListing({ file, bytes }: SourceFile, fields?: FieldNames): ReadListing {
	const unpacked = unpack(bytes);
	if (!unpacked) return { listing: undefined, problems: [brokenArchive(file)], findings: [] };
	const { text, changed, ...encodings } = decode(unpacked);
	const source: SourceText = { file, text, ...(fields && { fields }) };
	const isPage = formats.some(({ id, detect }) => id === "web-page" && detect(source));
	const foreign = isPage ? undefined : notAListing(source, unpacked);
	if (foreign) return { listing: undefined, problems: [foreign], findings: [] };
	const format = formats.find((candidate) => candidate.detect(source));
	if (!format)
		return {
			listing: undefined,
			problems: [unknownTable(source) ?? unknownFormat(source)],
			findings: [],
		};
	const parsed = format.parse(source);
	const { records, title, day, mayBeCutOff = false, problems = [], findings = [] } = parsed;
	if (records.length === 0) {
		return {
			listing: undefined,
			problems: problems.length > 0 ? problems : [noEntry(source, format.name)],
			findings: [],
		};
	}
	return {
		listing: {
			...{ file, format: format.id, text, decoded: changed, title, day, mayBeCutOff },
			entries: records.map((record) => toEntry(file, record)),
			segments: segmentsOf(text, withAgreeingParts(text, parsed, format)),
		},
		problems: [],
		findings: [
			...tellEncodings(file, encodings),
			...findings,
			...problems.map(
				({ line, found, todo }): Finding => ({
					kind: "record-skipped",
					file,
					...(line !== undefined && { line }),
					detail: `${found}; ${todo}`,
				}),
			),
		],
	};
}

/**
 * Without the parts of records that do not say what the records do: a title of two elements, an abstract
 * put together of several. Their signs count as notation, and nothing is read from them.
 */
function withAgreeingParts(text: string, parsed: Parsed, { readPart }: Format): Parsed {
	const words = (said: string) => said.replace(/\s+/gu, " ").trim();
	const agrees = (record: ListingRecord, { role, start, end }: Part) => {
		if (role !== "title" && role !== "abstract") return true;
		const part = text.slice(start, end).trim();
		const said = readPart ? readPart(part) : part;
		return said === record[role] || words(said) === words(record[role]);
	};
	return {
		...parsed,
		records: parsed.records.map(({ parts, ...record }) =>
			parts ? { ...record, parts: parts.filter((part) => agrees(record, part)) } : record,
		),
	};
}

function toEntry(file: string, record: ListingRecord): Entry {
	const { line, title, abstract, authors, date, comments, url, details, source, kind } = record;
	const entry = { place: { file, line }, title, abstract, authors, date, comments, url };
	return {
		...entry,
		...(details && { details }),
		...(source !== undefined && { source }),
		...(kind !== undefined && { kind }),
	};
}

function notAListing({ file, text }: SourceText, bytes: Uint8Array): Problem | undefined {
	if (text.trim() === "") {
		return {
			file,
			line: 1,
			expected: expectedListing,
			found: text === "" ? "an empty file" : "a file of blanks only",
			todo: "save the page again, or remove the file",
		};
	}
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
	const foreign = foreignFiles.find(({ starts }) => starts.test(head));
	return (
		foreign && {
			file,
			line: 1,
			expected: expectedListing,
			found: foreign.found,
			todo: foreign.todo,
		}
	);
}

function brokenArchive(file: string): Problem {
	return {
		file,
		line: 1,
		expected: expectedListing,
		found: "a gzip archive that cannot be unpacked",
		todo: "save it again, or unpack it yourself",
	};
}

function firstLine(text: string): { line: number; content: string } {
	const lines = text.split("\n");
	const index = lines.findIndex((line) => line.trim() !== "");
	return { line: index + 1, content: lines[index] ?? "" };
}

function unknownFormat({ file, text }: SourceText): Problem {
	const { line, content } = firstLine(text);
	const root = /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<![^>]*>|\s)*<([A-Za-z_][\w:.-]*)[\s>]/u.exec(
		text.slice(0, 5000),
	)?.[1];
	return {
		file,
		line,
		expected: expectedListing,
		found: root
			? `XML of <${root}>`
			: `text without any entry of these forms; it begins ${quote(content)}`,
		todo: ANOTHER_FORM,
	};
}

function noEntry({ file, text }: SourceText, name: string): Problem {
	return {
		file,
		line: text.trimEnd().split("\n").length,
		expected: `at least one entry in ${name}`,
		found: "none",
		todo: "save the list again with its papers, or remove the file from the listings folder",
	};
}
