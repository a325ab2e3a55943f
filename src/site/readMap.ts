import { readFileSync } from "node:fs";
import path from "node:path";
import configuration from "virtual:configuration";
import type { PaperMap } from "../survey/enrich/map/mapPapers.ts";

/** The map that the build wrote; undefined where the survey has none. */
export const paperMap = readMap();

function readMap(): PaperMap | undefined {
	try {
		const file = path.join(configuration.papers, "map.json");
		return (JSON.parse(readFileSync(file, "utf8")) as PaperMap | null) ?? undefined;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}
