import type { Decisions } from "../../survey/curation/write/change.ts";
import type { Facts } from "./facts.ts";

/** Facts as a person writes them into the curation: a year is a number. */
export function asDecisions({
	date,
	published,
	authors,
	categories,
	...facts
}: Facts): Pick<Decisions, keyof Facts> {
	return {
		...(authors && { authors: [...authors] }),
		...facts,
		...(date !== undefined && { date: dateOf(date) }),
		...(published !== undefined && { published: dateOf(published) }),
		...(categories && { categories: [...categories] }),
	} as Pick<Decisions, keyof Facts>;
}

const dateOf = (iso: string) => (/^\d{4}$/u.test(iso) ? Number(iso) : iso);
