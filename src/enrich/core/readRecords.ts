import type { FieldNames } from "../../survey/listing/fields/fieldNames.ts";
import { readListing, type SourceFile } from "../../survey/listing/readListing.ts";
import type { Entry } from "../../survey/model.ts";
import type { Problem } from "../../survey/problem.ts";
import type { FoundRecord } from "./foundRecord.ts";
import { soundRecord } from "./soundRecord.ts";

export interface ReadRecords {
	readonly records: readonly FoundRecord[];
	/** what is wrong with the whole */
	readonly problems: readonly Problem[];
	/** records that cannot be used, with their line */
	readonly skipped: readonly string[];
}

/** A list of records in any form that the survey reads. Never throws; one bad record stops no other. */
export function readFileOfRecords(source: SourceFile, fields?: FieldNames): ReadRecords {
	const { listing, problems, findings } = readListing(source, fields);
	const entries = listing?.entries ?? [];
	const own = listing?.format === "feed" ? nameOfFeed : () => source.file;
	return {
		records: entries.flatMap((entry) => soundRecord(entry, own(entry)) ?? []),
		problems,
		skipped: findings
			.filter(({ kind }) => kind === "record-skipped")
			.map(
				({ line, detail }) => `${source.file}${line === undefined ? "" : `:${line}`}: ${detail}`,
			),
	};

	function nameOfFeed(entry: Entry): string {
		return entry.details?.ids?.arxiv === undefined ? source.file : "arXiv";
	}
}

/** What a provider answered; it names itself. */
export function readAnswer(provider: string, bytes: Uint8Array): readonly FoundRecord[] {
	const { listing } = readListing({ file: provider, bytes });
	return (listing?.entries ?? []).flatMap(
		({ source: _, ...entry }) => soundRecord(entry, provider) ?? [],
	);
}
