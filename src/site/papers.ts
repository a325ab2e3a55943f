import { type CollectionEntry, getCollection } from "astro:content";
import path from "node:path";
import configuration from "virtual:configuration";
import type { PaperHtml } from "../render/compilePaper.ts";
import { readHtml } from "../render/htmlCache.ts";
import { authorNames } from "../survey/cite/authorNames.ts";
import { saidName } from "../survey/cite/saidName.ts";
import { UNFILED } from "../survey/theme.ts";

export type SitePaper = CollectionEntry<"papers">["data"];
export type SiteTheme = CollectionEntry<"themes">;

/** All papers: by theme, and newest first within a theme. The order of previous and next. */
export async function allPapers(): Promise<readonly SitePaper[]> {
	const order = new Map((await allThemes()).map(({ id }, index) => [id, index]));
	const position = (paper: SitePaper) => order.get(primaryTheme(paper)) ?? order.size;
	const papers = (await getCollection("papers")).map(({ data }) => data);
	return papers.toSorted((a, b) => position(a) - position(b) || newestFirst(a, b));
}

/** The themes that stand by themselves, in their order, also those without papers. */
export async function allThemes(): Promise<readonly SiteTheme[]> {
	return (await orderedThemes()).filter(({ data: { within } }) => within === undefined);
}

/** The themes within others, in their order, by the id of what they stand within. */
export async function narrowerThemes(): Promise<ReadonlyMap<string, readonly SiteTheme[]>> {
	const themes = (await orderedThemes()).filter(({ data: { within } }) => within !== undefined);
	return Map.groupBy(themes, ({ data: { within = "" } }) => within);
}

/** All themes, each followed by those within it. */
export async function everyTheme(): Promise<readonly SiteTheme[]> {
	const narrower = await narrowerThemes();
	return (await allThemes()).flatMap((theme) => [theme, ...(narrower.get(theme.id) ?? [])]);
}

async function orderedThemes(): Promise<readonly SiteTheme[]> {
	const themes = await getCollection("themes");
	return themes.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

export function primaryTheme(paper: SitePaper): string {
	return paper.themes[0]?.theme ?? UNFILED;
}

/**
 * Whether a paper stands on the page of a theme: it is its first, or it stands within another and the
 * paper is filed under it.
 */
export function standsUnder(paper: SitePaper, theme: string): boolean {
	return (
		primaryTheme(paper) === theme || paper.themes.some(({ narrower }) => narrower?.theme === theme)
	);
}

/** Newest first; papers without a date last; ties by title. */
export function newestFirst(a: SitePaper, b: SitePaper): number {
	const [dateA, dateB] = [a.date ?? "", b.date ?? ""];
	if (dateA !== dateB) return dateA > dateB ? -1 : 1;
	return a.plainTitle < b.plainTitle ? -1 : 1;
}

export function yearOf(paper: SitePaper): number | undefined {
	return paper.date === undefined ? undefined : Number(paper.date.slice(0, 4));
}

/** "2017–2025", "2025", or nothing where no date is known. */
export function yearsOf(papers: readonly SitePaper[]): string {
	const years = papers.map(yearOf).filter((year) => year !== undefined);
	if (years.length === 0) return "";
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? String(first) : `${first}–${last}`;
}

/** The compiled title and abstract of a paper. */
export function htmlOf(paper: SitePaper): PaperHtml {
	return readHtml(path.join(configuration.cache, "html"), paper.html);
}

/** So many names stand in a line; the paper's page has all of them. */
export const NAMES_IN_LINE = 10;

/**
 * "3 authors", an organisation, or the names as they are said; undefined when no listing tells.
 *
 * @param most so many names at most; one more is named rather than counted
 */
export function authorsText(
	{ authors }: Pick<SitePaper, "authors">,
	most = NAMES_IN_LINE,
): string | undefined {
	switch (authors?.kind) {
		case "count":
			return authors.count === 1 ? "1 author" : `${authors.count} authors`;
		case "organisation":
			return authors.name;
		case "names": {
			const names = authorNames(authors).map(saidName);
			const more = names.length - most;
			const shown = names.slice(0, more > 1 ? most : names.length).join(", ");
			return more > 1 ? `${shown} and ${more} more` : shown;
		}
		default:
			return undefined;
	}
}

/** What stands in the place of authors whom no listing tells. */
export const NO_AUTHORS = "authors not listed";

/** A paper's date for readers, or that it is not known. */
export function dateText({ date, printedDate }: Pick<SitePaper, "date" | "printedDate">): string {
	if (!printedDate) return "date not listed";
	return date ? printedDate : `${printedDate}, year unknown`;
}
