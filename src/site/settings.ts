import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { folders } from "./folders.ts";

const settingsSchema = z.strictObject({
	title: z.string().trim().min(1).default("A survey of paper abstracts"),
	description: z.string().trim().min(1).default("A survey of saved listings of paper abstracts."),
});

/** `survey.yaml` of the content folder; without it, neutral words. */
export const settings = settingsSchema.parse(readSettings());

function readSettings(): unknown {
	try {
		return parse(readFileSync(path.join(folders.content, "survey.yaml"), "utf8")) ?? {};
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
		throw error;
	}
}
