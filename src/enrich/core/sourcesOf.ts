import { factKeys } from "../../survey/curation/recordShape.ts";
import type { Decisions } from "../../survey/curation/write/change.ts";
import type { Source } from "../../survey/model.ts";
import type { FoundRecord } from "./foundRecord.ts";
import type { JudgedRecord } from "./judgedRecord.ts";

/** What a source can tell. */
export type SourceKey = (typeof factKeys)[number];

type Sources = NonNullable<Decisions["sources"]>;

/**
 * The sources of a paper with those that tell something new behind the others; undefined where none does.
 *
 * @param tellers who tells each key that is to be written
 * @param before those that the curation names
 */
export function sourcesOf(
	accepted: readonly JudgedRecord[],
	tellers: ReadonlyMap<SourceKey, readonly FoundRecord[]>,
	before: readonly Source[],
): Sources | undefined {
	const fresh = accepted.flatMap(({ record, judgement: { score, because } }): Sources => {
		const tells = factKeys.filter((key) => tellers.get(key)?.includes(record));
		if (tells.length === 0) return [];
		return [{ name: record.source, ...(record.url && { url: record.url }), tells, score, because }];
	});
	return fresh.length > 0 ? ([...before, ...fresh] as Sources) : undefined;
}
