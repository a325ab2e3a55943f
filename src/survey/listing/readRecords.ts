import { quote } from "../../text/quote.ts";
import type { Finding } from "../finding.ts";
import type { Problem } from "../problem.ts";
import { type FieldNames, withOwnNames } from "./fields/fieldNames.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import { readFields } from "./fields/readFields.ts";
import type { ListingRecord, Parsed, SourceText } from "./format.ts";
import { unusedFields } from "./unusedFields.ts";

/**
 * What a format tells by its records: those that have a title, problems for those without, and a finding
 * for each field that no page shows.
 *
 * @param names what the fields are about
 * @param notation what the rest of the text is called in the account of all characters
 */
export function readRecords(
	{ file, fields }: SourceText,
	raw: readonly RawRecord[],
	{ names, notation }: { names: FieldNames; notation: string },
): Parsed {
	const all = withOwnNames(names, fields);
	const records: ListingRecord[] = [];
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	const unused: (readonly string[])[] = [];
	for (const one of raw) {
		const read = readFields(one, all);
		if (read.record) {
			records.push(read.record);
			unused.push(read.unused);
			for (const detail of read.unread)
				findings.push({ kind: "unread-field", file, line: one.line, detail: detail.slice(0, 200) });
		} else
			problems.push({
				file,
				line: one.line,
				expected: "a record with a title",
				found: `one with ${Object.keys(one.fields)
					.slice(0, 12)
					.map((name) => quote(name, 20))
					.join(", ")}`,
				todo: "name the field that holds its title under `fields` in survey.yaml, or remove it",
			});
	}
	return { records, notation, problems, findings: [...findings, ...unusedFields(file, unused)] };
}
