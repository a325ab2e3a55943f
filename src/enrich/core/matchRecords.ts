import type { Ids } from "../../survey/model.ts";
import { foldTitle } from "./foldTitle.ts";
import type { FoundRecord } from "./foundRecord.ts";

/** Finds the records that may be of a paper: those with its title or one of its ids, in their order. */
export type FindRecords = (paper: {
	readonly title: string;
	readonly ids: Ids;
}) => readonly FoundRecord[];

/** Makes records to be found by title and by id. */
export function indexRecords(records: readonly FoundRecord[]): FindRecords {
	const byKey = new Map<string, number[]>();
	for (const [at, record] of records.entries())
		for (const key of keysOf(record)) {
			const known = byKey.get(key);
			if (known) known.push(at);
			else byKey.set(key, [at]);
		}
	return (paper) => {
		const found = new Set(keysOf(paper).flatMap((key) => byKey.get(key) ?? []));
		return [...found].toSorted((a, b) => a - b).map((at) => records[at]!);
	};
}

const keysOf = ({
	title,
	ids,
}: {
	readonly title: string;
	readonly ids: Ids;
}): readonly string[] => [
	`title ${foldTitle(title)}`,
	...Object.entries(ids)
		.filter(([name]) => name !== "arxivVersion")
		.map(([name, id]) => `${name} ${id}`),
];
