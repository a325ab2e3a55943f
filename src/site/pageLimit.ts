/**
 * So many elements the lists of a page may take: with its head, and with the links to the other parts of
 * a divided list, a page stays below 4,000, which a phone lays out in a moment.
 */
export const MOST_IN_LISTS = 3400;

/** The same where an essay stands before them, with what it takes: a page of one has few links to parts. */
export const MOST_WITH_ESSAY = 3820;

const TAG = /<[a-z]/giu;

/** How many elements stand in HTML that the build has made, in which only a tag begins with `<`. */
export function elementsIn(html: string): number {
	return html.match(TAG)?.length ?? 0;
}
