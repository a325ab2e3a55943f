import { readFileSync } from "node:fs";
import path from "node:path";
import configuration from "virtual:configuration";

/** What the build wrote beside the papers; undefined where the survey has none of it, or was never built. */
export function readWritten<T>(file: string): T | undefined {
	try {
		const text = readFileSync(path.join(configuration.papers, file), "utf8");
		return (JSON.parse(text) as T | null) ?? undefined;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}
