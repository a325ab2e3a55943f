import { searchedIds } from "../search/core/searchedIds.ts";
import type { SitePaper } from "./papers.ts";
import type { PeopleAndVenues } from "./people.ts";

/** What the search reads of a paper beside its texts: each text and each value of a filter by its name. */
export interface SearchedNames {
	readonly texts: readonly (readonly [name: string, text: string])[];
	readonly filters: readonly (readonly [name: string, value: string])[];
}

export function searchedNames(
	paper: SitePaper,
	{ mentionsOf, venueOf }: PeopleAndVenues,
): SearchedNames {
	const { ids, venue, categories = [], keywords = [] } = paper.details ?? {};
	const mentions = mentionsOf.get(paper.slug) ?? [];
	const texts: SearchedNames["texts"] = [
		["authors", mentions.map(({ name }) => name.replaceAll(";", ",")).join("; ")],
		["tags", [venue, ...categories, ...keywords].filter(Boolean).join("; ")],
		["ids", searchedIds(ids).join(" ")],
	];
	const values = (name: string, all: readonly (string | undefined)[]) =>
		[...new Set(all)].flatMap((value) => (value ? [[name, value] as const] : []));
	return {
		texts: texts.filter(([, text]) => text !== ""),
		filters: [
			...values(
				"Author",
				mentions.map(({ person }) => person?.label),
			),
			...values("Venue", [venueOf.get(paper.slug)?.name]),
			...values("Category", categories),
		],
	};
}
