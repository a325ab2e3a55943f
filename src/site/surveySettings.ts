import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import configuration from "virtual:configuration";
import { type Settings, settingsSchema } from "../survey/settings.ts";

/** The settings of the content folder, as the build has read them; before the first build, neutral ones. */
export const settings: Settings = readSettings();

function readSettings(): Settings {
	const file = path.join(configuration.papers, "settings.json");
	return settingsSchema.parse(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
}
