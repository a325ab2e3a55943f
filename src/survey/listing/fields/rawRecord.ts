import type { Range } from "../../../text/range.ts";

/** A record as its format writes it, before anybody asked what its fields mean. */
export interface RawRecord {
	/** where it begins, 1-based */
	readonly line: number;
	/** texts, numbers, lists or objects, by the names that the format gives them */
	readonly fields: Readonly<Record<string, unknown>>;
	/** where in the listing a field's text stands, by name, where the format can tell */
	readonly at?: Readonly<Record<string, Range>>;
}
