import { titleKey } from "../../text/titleKey.ts";
import type { Authors, Details, PrintedDate, Variant } from "../model.ts";
import { idsOfAddress } from "../text/identifiers.ts";
import { sameAuthors } from "./sameAuthors.ts";

/** What a paper shows. */
export interface Shown {
	readonly title: string;
	readonly abstract: string;
	readonly authors: Authors | undefined;
	readonly date: PrintedDate | undefined;
	readonly url: string | undefined;
	readonly ids: Details["ids"];
}

/**
 * What of a variant says something else than the paper, not the same in another way of writing: other
 * capitals, a closing full stop, names with the family first or with initials, a year where the paper has
 * the day, an address of one of its identities. What says nothing of a fact does not say otherwise.
 */
export function disagreement(variant: Variant, paper: Shown): Variant | undefined {
	const { title, abstract, authors, date, url } = variant;
	const real: Variant = {
		...(title !== undefined && titleKey(title) !== titleKey(paper.title) && { title }),
		...(abstract && titleKey(abstract) !== titleKey(paper.abstract) && { abstract }),
		...(authors && !(paper.authors && mayBeSame(authors, paper.authors)) && { authors }),
		...(date && !(paper.date && liesWithin(paper.date, date)) && { date }),
		...(url !== undefined && !isOf(url, paper.ids) && { url }),
	};
	return Object.keys(real).length > 0 ? real : undefined;
}

/** Whether authors are those of the paper, told less fully: how many they are, or where they work. */
function mayBeSame(told: Authors, shown: Authors): boolean {
	if (shown.kind !== "names" || told.kind === "names") return sameAuthors(told, shown);
	return told.kind === "organisation" || told.count === shown.names.length;
}

/** Whether a date tells the same as one that may be finer. */
function liesWithin(fine: PrintedDate, { year, month, day }: PrintedDate): boolean {
	return (
		year === fine.year &&
		(month === undefined || month === fine.month) &&
		(day === undefined || day === fine.day)
	);
}

/** Whether an address is that of an identity of the paper. */
function isOf(address: string, ids: Details["ids"]): boolean {
	const { arxivVersion: _, ...named } = idsOfAddress(address);
	const pairs = Object.entries(named);
	return pairs.length > 0 && pairs.every(([kind, id]) => ids?.[kind as keyof typeof ids] === id);
}
