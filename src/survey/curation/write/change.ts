import type { z } from "zod";
import type { PaperCuration, paperCurationSchema } from "../schema.ts";

/** What a person can decide about a paper. */
export type CuratedKey = keyof PaperCuration;

/** A paper's decisions as they are written: without what they mean by default. */
export type Decisions = z.input<typeof paperCurationSchema>;

/** One key of one paper says something else from now on; without a value, nothing. */
export type Change = {
	readonly [Key in CuratedKey]: {
		readonly slug: string;
		readonly key: Key;
		readonly value?: Decisions[Key] | undefined;
	};
}[CuratedKey];
