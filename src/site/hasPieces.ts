import { existsSync, readdirSync } from "node:fs";
import configuration from "virtual:configuration";

/** Whether the survey has pieces across themes: of a collection without entries Astro warns. */
export const hasPieces = (): boolean =>
	existsSync(configuration.across) &&
	readdirSync(configuration.across).some((name) => name.endsWith(".mdx"));
