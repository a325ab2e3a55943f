import { elementsIn, MOST_IN_LISTS } from "./pageLimit.ts";
import { paperKey } from "./paperKey.ts";
import { htmlOf, type SitePaper, yearOf } from "./papers.ts";
import { type Part, partList, partNames } from "./partList.ts";

/** The elements of a paper besides its title, with its star: see NamedPapers.astro. */
const ENTRY = 10;
/** What goes with the papers stands beside them: three lists of some dozens. */
const BESIDE = 400;
/** So few need no look at their titles. */
const FEW = 50;

/** The pages of the papers of an author or a venue; one, of all of them, where a page has room for that. */
function namedParts(papers: readonly SitePaper[]): readonly Part<SitePaper>[] {
	if (papers.length < FEW) return [{ section: "", name: "", slug: "all", items: papers }];
	return partList([{ title: "", slug: "", items: papers }], {
		weigh: (paper) => ENTRY + elementsIn(htmlOf(paper).linkTitle),
		most: MOST_IN_LISTS - BESIDE,
		yearOf,
	});
}

/** A page of the papers of an author or a venue. */
export interface NamedPage {
	/** undefined for the first page */
	readonly part: Part<SitePaper> | undefined;
	readonly parts: readonly Part<SitePaper>[];
}

/** The file of such a page, from the site's base, as is the first page. */
export const namedPageFile = (page: string, { part }: NamedPage): string =>
	`${page}${part ? `${part.slug}/` : ""}index.html`;

/** All that such a page shows of papers, for JSON to say: while it is the same, so is the page. */
export const namedPageParts = (
	papers: readonly SitePaper[],
	{ part, parts }: NamedPage,
): unknown => [part?.slug, partNames(parts), papers.map(paperKey)];

/** The first page, and where it has no room for all papers those that have. */
export function namedPages(papers: readonly SitePaper[]): readonly NamedPage[] {
	const parts = namedParts(papers);
	const own = parts.length > 1 ? parts : [];
	return [undefined, ...own].map((part) => ({ part, parts }));
}
