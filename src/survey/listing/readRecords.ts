import type { Finding } from "../finding.ts";
import { type FieldNames, rolesByName, withOwnNames } from "./fields/fieldNames.ts";
import { flatten } from "./fields/flatten.ts";
import type { RawRecord } from "./fields/rawRecord.ts";
import { readFields } from "./fields/readFields.ts";
import type { ListingRecord, Parsed, SourceText } from "./format.ts";
import { type Untitled, unknownAbstract, untitledProblems } from "./untitled.ts";
import { unusedFields } from "./unusedFields.ts";
import { shortened, withoutStops } from "./withoutStop.ts";

interface RecordsOptions {
	/** what the fields are about */
	readonly names: FieldNames;
	/** what the rest of the text is called in the account of all characters */
	readonly notation: string;
	readonly mayBeCutOff?: boolean;
	/** whether each title has a full stop behind it that is none of its own */
	readonly haveStops?: boolean;
}

/**
 * What a format tells by its records: those that have a title, problems for those without, and a finding
 * for each field that no page shows.
 */
export function readRecords(
	{ file, fields }: SourceText,
	raw: readonly RawRecord[],
	{ names, notation, mayBeCutOff = false, haveStops = false }: RecordsOptions,
): Parsed {
	const roles = rolesByName(withOwnNames(names, fields));
	const records: ListingRecord[] = [];
	const untitled: Untitled[] = [];
	const findings: Finding[] = [];
	const unused: (readonly string[])[] = [];
	for (const one of raw) {
		const read = readFields(one, roles);
		if (read.record) {
			records.push(read.record);
			unused.push(read.unused);
			for (const detail of read.unread)
				findings.push({ kind: "unread-field", file, line: one.line, detail: detail.slice(0, 200) });
		} else untitled.push({ line: one.line, fields: flatten(one.fields, () => false) });
	}
	const problems = untitledProblems(file, untitled, records.length > 0);
	findings.push(
		...unusedFields(file, unused),
		...unknownAbstract(
			file,
			records,
			raw.map(({ fields }) => fields),
		),
	);
	const titled = haveStops ? records.map(shortened) : withoutStops(records);
	// A last record without a title is a problem of its own.
	const lastIsRead = records.at(-1)?.line === raw.at(-1)?.line;
	return {
		records: titled,
		notation,
		mayBeCutOff: mayBeCutOff && lastIsRead,
		problems,
		findings,
	};
}
