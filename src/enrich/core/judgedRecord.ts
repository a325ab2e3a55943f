import type { FoundRecord } from "./foundRecord.ts";
import type { Judgement } from "./judge.ts";

/** A record with what was made of it. */
export interface JudgedRecord {
	readonly record: FoundRecord;
	readonly judgement: Judgement;
}
