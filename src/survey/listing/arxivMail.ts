import { commonNames, type FieldNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import type { Format } from "./format.ts";
import { splitLines } from "./lines.ts";
import { readRecords } from "./readRecords.ts";

const names: FieldNames = { ...commonNames, title: "title", venue: "journalref", arxiv: "arxiv" };

const FIELD = /^(Title|Authors?|Date|Categories|Comments|Journal-ref|DOI|Report-no):\s*(.*)$/u;

/** The e-mail that arXiv sends of the new papers of a category. */
export const arxivMail: Format = {
	id: "arxiv-mail",
	name: "an arXiv listing e-mail",
	detect: ({ text }) =>
		/^\\\\\n(?:arXiv:\d{4}\.\d{4,5}|Paper: (?:arXiv:)?[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/mu.test(text),
	parse: (source) =>
		readRecords(source, recordsIn(source.text), {
			names,
			notation: "words of the e-mail, and fields that stand elsewhere on the page",
		}),
};

/** Between lines of two backslashes stand, in turn, the fields of a paper and its abstract. */
function recordsIn(text: string): RawRecord[] {
	const records: { line: number; fields: Record<string, string> }[] = [];
	let part: "none" | "fields" | "abstract" = "none";
	let last = "";
	const lines = splitLines(text);
	for (const [index, { text: line, number }] of lines.entries()) {
		const record = records.at(-1);
		const next = lines[index + 1]?.text ?? "";
		const arxiv = /^(?:arXiv:|Paper: (?:arXiv:)?)(\S+)/u.exec(next)?.[1];
		if (/^\\\\$/u.test(line) && arxiv) {
			records.push({ line: number, fields: { arxiv } });
			part = "fields";
		} else if (/^\\\\/u.test(line) || /^[-%]{20,}/u.test(line)) {
			part = part === "fields" && line === "\\\\" ? "abstract" : "none";
			last = "abstract";
		} else if (record && part !== "none") {
			const [, name, value = ""] = (part === "fields" && FIELD.exec(line)) || [];
			if (name) last = name.toLowerCase();
			const said = name ? value : line.trim();
			const carriesOn = name !== undefined || part === "abstract" || /^\s+\S/u.test(line);
			if (carriesOn) record.fields[last] = `${record.fields[last] ?? ""} ${said}`.trim();
		}
	}
	return records.map(({ line, fields: { date, ...fields } }) => ({
		line,
		// The size of the file and what the paper replaces stand behind the date.
		fields: { ...fields, date: date?.replace(/\s*\([^()]*\)\s*$/u, "") },
	}));
}
