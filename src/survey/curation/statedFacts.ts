import type { StatedFacts } from "../model.ts";
import { printedDate } from "../text/isoDate.ts";
import type { PaperCuration } from "./schema.ts";

/** What a person states of a paper where its listings say nothing, or something else. */
export function statedFacts(decisions: PaperCuration | undefined): StatedFacts {
	const {
		date,
		year,
		authors,
		ids,
		venue,
		published,
		volume,
		issue,
		pages,
		categories,
		url,
		sources,
	} = decisions ?? {};
	const whole = date === undefined ? undefined : printedDate(date);
	const details = Object.fromEntries(
		Object.entries({ ids, venue, published, volume, issue, pages, categories }).filter(
			([, value]) => value !== undefined,
		),
	);
	return {
		date: whole ?? (year === undefined ? undefined : { year, dayAsListed: true }),
		authors: authors && { kind: "names", names: authors },
		details: Object.keys(details).length > 0 ? details : undefined,
		url,
		sources,
	};
}
