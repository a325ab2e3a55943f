import { href } from "./href.ts";
import { type Indexed, LEAST_FOR_PAGE, MOST_ON_PAGE, placedParts } from "./indexHrefs.ts";

/** A page of an index of authors or venues: all of it, or where they are many a letter of it. */
export interface IndexPage<Entry> {
	/** what stands in the address after the folder; undefined for the first page */
	readonly page: string | undefined;
	/** the title of the letter that the page has alone */
	readonly letter: string | undefined;
	/** all letters, with their addresses */
	readonly letters: readonly {
		readonly title: string;
		readonly href: string;
		readonly count: number;
	}[];
	readonly parts: readonly {
		readonly title: string;
		readonly id: string;
		readonly entries: readonly Entry[];
	}[];
}

/** The pages of an index; none where there is nothing to list. */
export function indexPages<Entry extends Indexed>(
	folder: string,
	entries: readonly Entry[],
	nameOf: (entry: Entry) => string,
): IndexPage<Entry>[] {
	const placed = placedParts(folder, entries, nameOf);
	if (placed.length === 0) return [];
	const isParted = entries.length > MOST_ON_PAGE;
	const letters = placed.map(({ title, slug, page, entries }) => ({
		title,
		href: href(isParted ? page : `${page}#letter-${slug}`),
		count: entries.length,
	}));
	const parts = placed.map(({ title, slug, entries }) => ({
		title,
		id: `letter-${slug}`,
		entries,
	}));
	const first = { page: undefined, letter: undefined, letters };
	if (!isParted) return [{ ...first, parts }];
	return [
		{ ...first, parts: [] },
		...parts.map((part, at) => ({
			page: placed[at]!.page.slice(`${folder}/`.length, -1),
			letter: part.title,
			letters,
			parts: [part],
		})),
	];
}

/** Those with a page of their own. */
export function withPage<Entry extends Indexed>(entries: readonly Entry[]): Entry[] {
	return entries.filter(({ papers }) => papers.length >= LEAST_FOR_PAGE);
}
