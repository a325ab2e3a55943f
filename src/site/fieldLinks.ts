import type { YearColumn } from "../figures/corpus/countField.ts";
import { themePartUrl, themeUrl } from "../survey/emit/urls.ts";
import { counted } from "../text/counted.ts";
import { href } from "./href.ts";
import { type SitePaper, yearOf } from "./papers.ts";
import type { Part } from "./partList.ts";

/** Where a count leads: to exactly the papers that it counts. */
export interface CountLink {
	readonly href: string;
	/** "12 papers of Pruning in 2023" */
	readonly name: string;
}

/** A count of papers, with where it stands. */
export interface Counted {
	readonly count: number;
	/** undefined: of all years, and of those whose year is not known */
	readonly column: YearColumn | undefined;
}

/**
 * The papers of a theme in a year, on its page: `?year=2023`, or `?year=-2017` for all until then. Where they
 * stand on several pages, they are chosen among by their links.
 *
 * @param parts the pages of a theme that has more than one
 */
export function themeCountLink(
	theme: { readonly id: string; readonly title: string },
	{ count, column }: Counted,
	parts: readonly Part<SitePaper>[] = [],
): CountLink {
	const year = column ? `?year=${column.early ? "-" : ""}${column.years.at(-1)}` : "";
	const holding = parts.filter(({ items }) =>
		items.some((paper) => column?.years.includes(yearOf(paper) ?? Number.NaN)),
	);
	const [only] = holding.length === 1 ? holding : [];
	const page = only ? themePartUrl(theme.id, only.slug) : themeUrl(theme.id);
	return {
		href: `${href(page)}${only || parts.length === 0 ? year : ""}#papers`,
		name: `${counted(count, "paper")} of ${theme.title}${inYears(column)}`,
	};
}

/** The papers of a year, or all of them, found by the search page's filters. */
export function allCountLink({ count, column }: Counted): CountLink {
	const query = column ? column.years.map((year) => ["year", String(year)]) : [["sort", "newest"]];
	return {
		href: `${href("search/")}?${new URLSearchParams(query)}`,
		name: `${counted(count, "paper")}${inYears(column)}`,
	};
}

/** The papers whose year no listing tells. */
export const undatedHref = () => `${href("search/")}?year=unknown`;

function inYears(column: YearColumn | undefined): string {
	return column ? ` in ${column.name}` : "";
}
