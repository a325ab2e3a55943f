import { type Entry, parse as parseBibtex } from "@retorquere/bibtex-parser";
import type { Range } from "../../text/range.ts";
import type { Problem } from "../problem.ts";
import { commonNames, type FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format, Parsed, SourceText } from "./format.ts";
import { countLines } from "./lines.ts";
import { readRecords } from "./readRecords.ts";
import { unmangle } from "./unmangle.ts";

const names: FieldNames = {
	...commonNames,
	date: "date",
	url: "url adsurl link",
	arxiv: "eprint arxivid",
	pubmed: "pmid",
	venue: "journaltitle journal booktitle",
	issue: "number issue",
	categories: "primaryclass",
	keywords: "keywords authorkeywords",
};

/** Which the reader of titles and abstracts reads itself, with its formulas and commands. */
const TEXTS = ["title", "subtitle", "abstract"];
const VERBATIM = [...TEXTS, "url", "doi", "eprint", "file", "adsurl", "pmid", "anthology_id"];

/** BibTeX of reference managers and libraries. */
export const bibtex: Format = {
	id: "bibtex",
	name: "BibTeX",
	detect: ({ text }) => /^[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}]*\s*,/mu.test(text.slice(0, 50_000)),
	parse,
	readPart: unmangle,
};

function parse({ file, text }: SourceText): Parsed {
	const { entries } = parseBibtex(text, {
		english: false,
		sentenceCase: false,
		caseProtection: false,
		verbatimFields: VERBATIM,
		unsupported: "ignore",
	});
	const raw: RawRecord[] = [];
	const problems: Problem[] = [];
	const lineAt = countLines(text);
	let at = 0;
	for (const entry of entries) {
		const place = placeOf(text, entry, at);
		const line = lineAt(place.start);
		at = place.end;
		if (Object.keys(entry.fields).length === 0)
			problems.push({
				file,
				line,
				expected: "an entry of BibTeX whose braces and quotes all close",
				found: `@${entry.type}{${entry.key}, in which one does not`,
				todo: "close it",
			});
		else raw.push({ line, fields: fieldsOf(entry), at: placesOf(entry, place) });
	}
	const read = readRecords(file, raw, {
		names,
		notation: "BibTeX notation, and fields that stand elsewhere on the page",
	});
	return { ...read, problems: [...(read.problems ?? []), ...problems] };
}

/** Where an entry stands, after the one before it. */
function placeOf(text: string, { input, type, key }: Entry, from: number): Range {
	const start = input === "" ? -1 : text.indexOf(input, from);
	if (start !== -1) return { start, end: start + input.length };
	const head = new RegExp(`@${type}\\s*[{(]\\s*${key.replace(/[^\w]/gu, "\\$&")}\\s*,`, "giu");
	head.lastIndex = from;
	const found = head.exec(text);
	const at = found?.index ?? from;
	return { start: at, end: at + (found?.[0].length ?? 0) };
}

function fieldsOf({ fields }: Entry): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [
			name,
			TEXTS.includes(name) && typeof value === "string" ? unmangle(value) : value,
		]),
	);
}

/** Where title and abstract stand, which are as they were written. */
function placesOf({ fields, input }: Entry, place: Range): Record<string, Range> {
	return Object.fromEntries(
		TEXTS.flatMap((name) => {
			const value = fields[name];
			const head = new RegExp(`(?<![\\w-])${name}\\s*=`, "iu").exec(input);
			const at = typeof value === "string" && head ? input.indexOf(value, head.index) : -1;
			if (at === -1 || typeof value !== "string") return [];
			const start = place.start + at;
			return [[name, { start, end: start + value.length }]];
		}),
	);
}
