import type { Finding } from "../finding.ts";

/** Fields that no page shows, each once for a listing, with the number of its records that have it. */
export function unusedFields(file: string, records: readonly (readonly string[])[]): Finding[] {
	const counts = new Map<string, number>();
	for (const names of records)
		for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.toSorted(([one, more], [other, most]) => most - more || (one < other ? -1 : 1))
		.map(([name, count]) => ({
			kind: "unused-field",
			file,
			detail: `${name}, in ${count.toLocaleString("en")} of ${records.length.toLocaleString("en")} records`,
		}));
}
