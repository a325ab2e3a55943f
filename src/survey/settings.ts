import { z } from "zod";

/** `survey.yaml` of the content folder: what the survey is called. */
export const settingsSchema = z.strictObject({
	title: z.string().trim().min(1).default("A survey of paper abstracts"),
	description: z.string().trim().min(1).default("A survey of saved listings of paper abstracts."),
});
