import type { Source } from "../../survey/model.ts";
import type { FoundRecord } from "./foundRecord.ts";
import { judge, type ListedPaper } from "./judge.ts";
import type { JudgedRecord } from "./judgedRecord.ts";

/**
 * Judges what may be records of a paper, each once, without those that are of others. A record whose source
 * stands in the curation was accepted, by this command or by a person.
 *
 * @param known the sources that the curation names
 */
export function judgeRecords(
	paper: ListedPaper,
	records: readonly FoundRecord[],
	known: readonly Source[],
): readonly JudgedRecord[] {
	const distinct = [...new Map(records.map((record) => [JSON.stringify(record), record])).values()];
	const isShared = distinct.some((record) => judge(paper, record).isOfOther);
	return distinct
		.map((record) => ({ record, judgement: judge(paper, record, isShared) }))
		.filter(({ judgement }) => judgement.verdict !== "other")
		.map((one) =>
			one.judgement.verdict === "open" && isKnown(one.record, known)
				? { ...one, judgement: { ...one.judgement, verdict: "accepted" as const } }
				: one,
		);
}

const isKnown = (record: FoundRecord, known: readonly Source[]): boolean =>
	known.some(({ name, url }) => name === record.source && url === record.url);
