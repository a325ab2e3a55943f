import type { StatedDate } from "../model.ts";
import { printedDate } from "../text/isoDate.ts";
import type { Curation } from "./parseCuration.ts";

/** The dates that a person stated, by slug: whole ones, or years of the listed ones. */
export function statedDates({ papers }: Curation): ReadonlyMap<string, StatedDate> {
	const dates = new Map<string, StatedDate>();
	for (const [slug, { decisions }] of papers) {
		const { date, year } = decisions;
		const whole = date === undefined ? undefined : printedDate(date);
		if (whole) dates.set(slug, whole);
		else if (year !== undefined) dates.set(slug, { year, dayAsListed: true });
	}
	return dates;
}
