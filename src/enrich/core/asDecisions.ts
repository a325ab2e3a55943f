import type { Decisions } from "../../survey/curation/write/change.ts";
import type { Facts } from "./facts.ts";

/** Facts as a person writes them into the curation: a year is a number. */
export function asDecisions({
	date,
	authors,
	categories,
	...facts
}: Facts): Pick<Decisions, keyof Facts> {
	return {
		...(authors && { authors: [...authors] }),
		...facts,
		...(date !== undefined && { date: /^\d{4}$/u.test(date) ? Number(date) : date }),
		...(categories && { categories: [...categories] }),
	} as Pick<Decisions, keyof Facts>;
}
