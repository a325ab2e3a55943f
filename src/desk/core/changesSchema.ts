import { z } from "zod";
import { paperCurationSchema } from "../../survey/curation/schema.ts";
import type { Change, CuratedKey } from "../../survey/curation/write/change.ts";

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
