import type { BackgroundReference } from "../survey/background/readBackground.ts";
import { readWritten } from "./readWritten.ts";

/** What essays may cite beside the papers, as the build wrote it. */
export const writtenBackground = (): readonly BackgroundReference[] =>
	readWritten<readonly BackgroundReference[]>("background.json") ?? [];
