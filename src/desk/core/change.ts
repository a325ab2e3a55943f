import { z } from "zod";
import { type PaperCuration, paperCurationSchema } from "../../survey/curation/schema.ts";

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

const keys = Object.keys(paperCurationSchema.shape) as [CuratedKey, ...CuratedKey[]];

/** So many keys of a paper may change at a time. */
const MOST = keys.length;

/** What the panel may ask to be changed; whether it can be decided is seen from the file as it would be. */
export const changesSchema = z
	.array(
		z.strictObject({
			slug: z.string().regex(/^[a-z0-9-]{1,200}$/u),
			key: z.enum(keys),
			value: z.unknown().optional(),
		}),
	)
	.min(1)
	.max(MOST) as unknown as z.ZodType<readonly Change[]>;
