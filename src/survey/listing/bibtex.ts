import { closingBrace } from "../../formulas/whole/closingBrace.ts";
import { plainTexName } from "../../text/plainTexName.ts";
import { quote } from "../../text/quote.ts";
import type { Range } from "../../text/range.ts";
import type { Finding } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { aasMacros } from "./aasMacros.ts";
import { bibtexEntries } from "./bibtexEntries.ts";
import { crossReferences } from "./crossReferences.ts";
import { commonNames, type FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format, Parsed, SourceText } from "./format.ts";
import { countLines } from "./lines.ts";
import { plainAddress } from "./plainAddress.ts";
import { plainLine } from "./plainLine.ts";
import { plainWords } from "./plainWords.ts";
import { readRecords } from "./readRecords.ts";
import { unexplainedNames } from "./unexplainedNames.ts";
import { unmangle, withoutBraces } from "./unmangle.ts";

const names: FieldNames = {
	...commonNames,
	date: "date",
	url: "url adsurl link",
	arxiv: "eprint arxivid",
	pubmed: "pmid",
	venue: "journaltitle journal booktitle eventtitle",
	issue: "number issue",
	categories: "primaryclass",
	keywords: "keywords authorkeywords",
	citations: "timescited citations",
};

/** The texts, whose formulas and commands are read where papers are repaired. */
const TEXTS = ["title", "subtitle", "abstract"];

/** The fields in which a sign that TeX knows is only a sign. */
const ADDRESSES = ["url", "doi", "eprint", "file", "adsurl", "link"];

/** The beginning of an entry, cut off before its brace. */
const CUT_HEAD = /^[ \t]*@[A-Za-z]*(?=\s*$(?![\s\S]))/mu;

/** BibTeX of reference managers and libraries. */
export const bibtex: Format = {
	id: "bibtex",
	name: "BibTeX",
	detect: ({ text }) =>
		/^[ \t]*@[A-Za-z]+\s*[{(]\s*(?:[^\s,{}]*\s*,|[\w-]+\s*=\s*[{"])/mu.test(text.slice(0, 50_000)),
	parse,
	readPart: readTex,
};

function parse(source: SourceText): Parsed {
	const { file, text } = source;
	const lineAt = countLines(text);
	const raw: RawRecord[] = [];
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	const entries = bibtexEntries(text);
	const inherit = crossReferences(entries);
	for (const entry of entries) {
		const line = lineAt(entry.start);
		for (const at of entry.missing ?? [])
			findings.push({
				kind: "missing-comma",
				file,
				line: lineAt(at),
				detail: entry.key || `@${entry.type}`,
			});
		const { type, key, fields } = entry;
		for (const detail of unexplainedNames(text.slice(entry.start, entry.end), fields))
			findings.push({ kind: "unread-field", file, line, detail });
		const named = key ? `the entry ${key} (@${type})` : `an entry without a key (@${type})`;
		if (fields === undefined || !Object.hasOwn(fields, "title"))
			problems.push({
				file,
				line,
				expected: "an entry of BibTeX with a title",
				found: fields
					? `${named} without a title`
					: `${named}, in which a brace or a quote does not close or a comma is missing`,
				todo: "correct it, or remove it",
			});
		else raw.push({ line, fields: readable(inherit(fields)), at: placesOf(text, entry, fields) });
	}
	const cut = CUT_HEAD.exec(text);
	if (cut)
		problems.push({
			file,
			line: lineAt(cut.index),
			expected: "an entry of BibTeX with a title",
			found: `${quote(cut[0].trim())}, behind which the file ends`,
			todo: "the file was cut off: save it again whole",
		});
	const read = readRecords(source, raw, {
		names,
		notation: "BibTeX notation, and fields that stand elsewhere on the page",
	});
	return {
		...read,
		problems: [...(read.problems ?? []), ...problems],
		findings: [...(read.findings ?? []), ...findings],
	};
}

/**
 * A text without what an exporter added: escapes of TeX's signs, braces around the whole or around words,
 * accents as TeX writes them.
 */
function readTex(value: string): string {
	const text = withoutBraces(unmangle(value).trim());
	return plainWords(isInBraces(text) ? text.slice(1, -1) : text);
}

const isInBraces = (text: string): boolean =>
	text.startsWith("{") && closingBrace(text, 0) === text.length - 1;

/** The fields with names of people in a list, and all but the texts without TeX. */
function readable(fields: Readonly<Record<string, string>>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [
			name,
			TEXTS.includes(name)
				? readTex(value)
				: name === "author"
					? namesIn(value)
					: ADDRESSES.includes(name)
						? plainAddress(value)
						: name === "journal" || name === "journaltitle"
							? (aasMacros[/^\\([a-z]+)$/u.exec(value.trim())?.[1] ?? ""] ?? plainLine(value))
							: plainLine(value),
		]),
	);
}

/** People are parted by "and"; one whose whole name is in braces is an institution. */
function namesIn(authors: string): unknown[] {
	const names: string[] = [];
	let [depth, from] = [0, 0];
	for (const { 0: sign, index } of authors.matchAll(/\\.|[{}]|\s+and\s+/gu)) {
		if (sign === "{") depth += 1;
		else if (sign === "}") depth -= 1;
		else if (depth === 0 && !sign.startsWith("\\")) {
			names.push(authors.slice(from, index));
			from = index + sign.length;
		}
	}
	return [...names, authors.slice(from)]
		.map((listed) => ({
			name: plainTexName(listed).replace(/\s+/gu, " ").trim(),
			isWhole: isInBraces(listed.trim()),
		}))
		.filter(({ name }) => name !== "" && name !== "others")
		.map(({ name, isWhole }) => (isWhole ? { literal: name } : extendedName(name)));
}

/** A name by its parts, as biblatex lets one write it: `family=Beethoven, given=Ludwig, prefix=van`. */
function extendedName(name: string): unknown {
	if (!/^(?:family|given|prefix|suffix)\s*=/u.test(name)) return name;
	const parts = Object.fromEntries(
		name.split(",").map((part) => part.split("=").map((side) => side.trim())),
	);
	return { given: parts.given, prefix: parts.prefix, family: parts.family, suffix: parts.suffix };
}

/** Where title and abstract stand within their entry, as they were written. */
function placesOf(
	text: string,
	{ start, end }: Range,
	fields: Readonly<Record<string, string>>,
): Record<string, Range> {
	const source = text.slice(start, end);
	return Object.fromEntries(
		TEXTS.flatMap((name) => {
			const value = fields[name];
			const head = new RegExp(`(?<![\\w-])${name}\\s*=`, "iu").exec(source);
			const at = value === undefined || !head ? -1 : source.indexOf(value, head.index);
			if (value === undefined || at === -1) return [];
			return [[name, { start: start + at, end: start + at + value.length }]];
		}),
	);
}
