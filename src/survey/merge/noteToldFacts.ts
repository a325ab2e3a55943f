import { noteRemovable } from "../curation/noteRemovable.ts";
import type { CuratedPaper } from "../curation/parseCuration.ts";
import { statedFacts } from "../curation/statedFacts.ts";
import type { Note } from "../finding.ts";
import type { Paper } from "../model.ts";
import { isoDate } from "../text/isoDate.ts";

/**
 * Notes the facts that a person states and the listings tell alike.
 *
 * @param listed the paper as its listings alone tell it
 */
export function noteToldFacts(curated: CuratedPaper, listed: Paper, note: Note): void {
	const { date, authors, details = {}, url } = statedFacts(curated.decisions);
	const stated = {
		...details,
		...(date && !date.dayAsListed && { date: isoDate(date) }),
		...(authors && { authors }),
		...(url && { url }),
	};
	const { date: told, authors: named, details: more, url: address } = listed;
	const facts: Readonly<Record<string, unknown>> = {
		...more,
		...{ date: told, authors: named, url: address },
	};
	for (const [key, value] of Object.entries(stated))
		if (JSON.stringify(value) === JSON.stringify(facts[key]))
			noteRemovable(curated, [key], key, note);
}
