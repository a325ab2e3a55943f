import { readFile } from "node:fs/promises";
import path from "node:path";
import { whyUnreadable } from "../../build/content/whyUnreadable.ts";
import type { FieldNames } from "../../survey/listing/fields/fieldNames.ts";
import { type ReadRecords, readFileOfRecords } from "../core/readRecords.ts";

/** The records of a file in any form that the survey reads. */
export async function localRecords(file: string, fields?: FieldNames): Promise<ReadRecords> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch (error) {
		const problem = {
			...{ file, expected: "a file of records", found: whyUnreadable(error) },
			todo: "check the path",
		};
		return { records: [], problems: [problem], skipped: [] };
	}
	const read = readFileOfRecords({ file: path.basename(file), bytes }, fields);
	return { ...read, problems: read.problems.map((problem) => ({ ...problem, file })) };
}
