import { andList } from "../text/andList.ts";
import type { SitePaper } from "./papers.ts";
import { settings } from "./surveySettings.ts";

/** Which parts of a citation no list and no record tells, as a sentence; undefined where all are told. */
export function untold({
	authors,
	date,
	details,
}: Pick<SitePaper, "authors" | "date" | "details">): string | undefined {
	const parts = [
		...(authors?.kind === "names" ? [] : ["the authors’ names"]),
		...(date ? [] : ["the year"]),
		...(details?.venue || details?.ids?.arxiv ? [] : ["where it came out"]),
	];
	return parts.length > 0 ? `Not told by any list here: ${andList(parts)}.` : undefined;
}

/** The same of the survey's own citation, whose parts stand in its settings. */
export function untoldOfSurvey(): string | undefined {
	const parts = [
		...(settings.authors ? [] : ["who made it"]),
		...(settings.date ? [] : ["when"]),
		...(import.meta.env.SITE ? [] : ["where it stands"]),
	];
	return parts.length > 0 ? `Not told by the survey: ${andList(parts)}.` : undefined;
}
