import type { PaperMap } from "../survey/enrich/map/mapPapers.ts";
import { readWritten } from "./readWritten.ts";

/** The map that the build wrote; undefined where the survey has none. */
export const paperMap = readWritten<PaperMap>("map.json");
