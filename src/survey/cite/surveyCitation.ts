import type { Settings } from "../settings.ts";
import { authorNames } from "./authorNames.ts";
import type { CslItem } from "./cslItem.ts";
import { oneLine } from "./oneLine.ts";

/** The id of the survey's own citation; no paper has it, since a slug has no capital. */
export const SURVEY_ID = "Survey";

/**
 * How the survey itself is cited: what its settings state, and nothing else.
 *
 * @param address where it stands, as far as that is known
 */
export function surveyCitation(
	{ title, authors, date, version }: Settings,
	address: string | undefined,
): CslItem {
	return {
		id: SURVEY_ID,
		type: "webpage",
		title: oneLine(title),
		...(authors && { author: authorNames({ kind: "names", names: authors }) }),
		...(date && { issued: { "date-parts": [date.slice(0, 10).split("-").map(Number)] } }),
		...(version && { version: oneLine(version) }),
		...(address && { URL: address }),
		note: "",
	};
}

/** How the page of a theme is cited, as a part of the survey. */
export function themeCitation(
	theme: { readonly id: string; readonly title: string },
	settings: Settings,
	address: string | undefined,
): CslItem {
	return {
		...surveyCitation(settings, address),
		id: `${SURVEY_ID}-${theme.id}`,
		type: "chapter",
		title: oneLine(theme.title),
		"container-title": oneLine(settings.title),
	};
}
