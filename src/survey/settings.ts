import { z } from "zod";
import { isWebAddress } from "../text/address.ts";
import { statedDate } from "./curation/recordShape.ts";
import { roles } from "./listing/fields/fieldNames.ts";

/** `survey.yaml` of the content folder: what the survey is called, and how sure its formulas must be. */
export const settingsSchema = z.strictObject({
	title: z.string().trim().min(1).default("A survey of paper abstracts"),
	description: z.string().trim().min(1).default("A survey of saved listings of paper abstracts."),
	/** the survey's repository on GitHub; with it every page offers to report a mistake there */
	repository: z
		.string()
		.refine((url) => url.startsWith("https://") && isWebAddress(url) && !/[?#]/u.test(url), {
			error: "must be an https address such as https://github.com/name/survey",
		})
		.optional(),
	/** who made the survey, `Given Family`, for its own citation */
	authors: z.array(z.string().trim().min(1)).min(1).optional(),
	/** when this version of it came out */
	date: statedDate.optional(),
	version: z.union([z.string().trim().min(1), z.number().transform(String)]).optional(),
	/** under which its own texts may be used: an address, as https://creativecommons.org/licenses/by/4.0/ */
	license: z
		.string()
		.refine(isWebAddress, { error: "must be an http or https address" })
		.optional(),
	/** from which a formula recovered by rule is set; below it the text stays as listed, with a finding */
	leastConfidence: z.number().min(0).max(1).default(0.5),
	/** whether records of which no listing has an abstract are papers of the survey */
	showWithoutAbstract: z.boolean().default(false),
	/** more records than this are not composed: each 10,000 papers take about 2 GB of memory */
	mostRecords: z.number().int().positive().default(25_000),
	/** the ids of proposed themes that are not to be proposed again */
	rejectedThemes: z.array(z.string().trim().min(1)).default([]),
	/** what the fields of listings are about, where they have names of their own: `abstract: description` */
	fields: z.partialRecord(z.enum(roles), z.string().trim().min(1)).optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
