import { z } from "zod";

/**
 * What is compared of a `survey.json`, of this version or an older one: fields that it does not have are
 * as if there were nothing to tell.
 */
export const surveyRecordSchema = z.object({
	papers: z.array(
		z.object({
			slug: z.string(),
			url: z.string(),
			title: z.string(),
			themes: z.array(z.string()).optional(),
			ids: z.object({ arxivVersion: z.number().optional() }).default({}),
			listings: z.array(z.object({ listing: z.string(), day: z.string().nullish() })).default([]),
			formulas: z.array(z.object({ tex: z.string(), raw: z.string() })).optional(),
			results: z.array(z.object({ value: z.string(), quote: z.string() })).optional(),
		}),
	),
	themes: z.array(z.object({ id: z.string(), title: z.string() })).default([]),
});

export type SurveyRecord = z.infer<typeof surveyRecordSchema>;
export type PaperRecord = SurveyRecord["papers"][number];
