import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { settingsSchema } from "../survey/settings.ts";
import { folders } from "./folders.ts";

/** `survey.yaml` of the content folder, which the build has checked; without it, neutral words. */
export const settings = settingsSchema.parse(readSettings());

function readSettings(): unknown {
	try {
		return parse(readFileSync(path.join(folders.content, "survey.yaml"), "utf8")) ?? {};
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
		throw error;
	}
}
