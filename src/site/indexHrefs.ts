import { type IndexPart, indexParts } from "../survey/people/indexParts.ts";
import { href } from "./href.ts";
import { MOST_IN_LISTS } from "./pageLimit.ts";

/** With so many papers an author or a venue has a page of its own. */
export const LEAST_FOR_PAGE = 3;

/** An index of more entries is parted into pages by their letters: each takes four elements at most. */
export const MOST_ON_PAGE = MOST_IN_LISTS / 4;

/** What an index lists. */
export interface Indexed {
	readonly slug: string;
	readonly papers: readonly unknown[];
}

/** The parts of an index, with the page that each stands on, from the site's base. */
export function placedParts<Entry extends Indexed>(
	folder: string,
	entries: readonly Entry[],
	nameOf: (entry: Entry) => string,
): (IndexPart<Entry> & { readonly page: string })[] {
	const isParted = entries.length > MOST_ON_PAGE;
	return indexParts(entries, nameOf, MOST_ON_PAGE).map((part) => ({
		...part,
		page: isParted ? `${folder}/by-letter/${part.slug}/` : `${folder}/`,
	}));
}

/** Where each entry of an index is found, by slug: its own page, or its place in the index. */
export function indexHrefs<Entry extends Indexed>(
	folder: string,
	entries: readonly Entry[],
	nameOf: (entry: Entry) => string,
): ReadonlyMap<string, string> {
	return new Map(
		placedParts(folder, entries, nameOf).flatMap(({ page, entries }) =>
			entries.map(({ slug, papers }) => [
				slug,
				href(
					papers.length >= LEAST_FOR_PAGE ? `${folder}/${slug}/` : `${page}#${placeInIndex(slug)}`,
				),
			]),
		),
	);
}

/** The id of an entry, which no part of the page has. */
export function placeInIndex(slug: string): string {
	return `entry-${slug}`;
}
