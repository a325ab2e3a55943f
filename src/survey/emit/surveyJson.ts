import { toldAuthors } from "../cite/toldAuthors.ts";
import type { Finding } from "../finding.ts";
import type { Details, EnrichedPaper, Listing, Paper } from "../model.ts";
import { type Comparison, tableId } from "../tables/comparison.ts";
import { distinctFormulas } from "../text/inlines.ts";
import type { Theme } from "../theme.ts";
import { paperUrl, themeUrl } from "./urls.ts";

/** What a survey is made of and holds. */
interface Surveyed {
	readonly listings: readonly Listing[];
	readonly papers: readonly EnrichedPaper[];
	readonly withoutAbstract: readonly Paper[];
	readonly themes: readonly Theme[];
	readonly tables: readonly Comparison[];
}

/**
 * The whole survey for machines, `dist/survey.json`. Its field names are fixed;
 * addresses are relative to the site's base. Themes are those that stand by
 * themselves; of each, the ones within it are `narrower`, in `themes` as in a
 * paper's `filings`.
 *
 * @param findings by slug
 */
export function surveyJson(
	{ listings, papers, withoutAbstract, themes, tables }: Surveyed,
	findings: ReadonlyMap<string | undefined, readonly Finding[]>,
): object {
	const inTheme = (id: string) => papers.filter((paper) => paper.themes[0].theme === id).length;
	const shown = themes.filter(({ id }) =>
		papers.some((paper) => paper.themes.some(({ theme }) => theme === id)),
	);
	const narrowerOf = ({ narrower = [] }: Theme) =>
		narrower.flatMap(({ id, title }) => {
			const count = papers.filter(({ themes }) =>
				themes.some((filing) => filing.narrower?.theme === id),
			).length;
			return count > 0 ? [{ id, title, url: themeUrl(id), papers: count }] : [];
		});
	return {
		counts: {
			listings: listings.length,
			entries: listings.reduce((sum, { entries }) => sum + entries.length, 0),
			papers: papers.length,
			...(withoutAbstract.length > 0 && { withoutAbstract: withoutAbstract.length }),
			themes: Object.fromEntries(shown.map(({ id }) => [id, inTheme(id)])),
		},
		themes: shown.map((theme) => {
			const { id, title, proposed } = theme;
			const narrower = narrowerOf(theme);
			return {
				...{ id, title, url: themeUrl(id) },
				...(proposed && { proposed }),
				...(narrower.length > 0 && { narrower }),
			};
		}),
		papers: papers.map((paper) => ({
			slug: paper.slug,
			url: paperUrl(paper.slug),
			title: paper.title.shown,
			abstract: paper.abstract.shown,
			...recordOf(paper),
			...(paper.sources && { sources: paper.sources }),
			listings: paper.appearances.map(({ file, line, listed, comments, variant }) => ({
				listing: file,
				line,
				day: listed ?? null,
				comments: comments ?? null,
				...(variant && { variant }),
			})),
			themes: paper.themes.map(({ theme }) => theme),
			filings: paper.themes,
			runnerUp: paper.runnerUp ?? null,
			...(paper.topic !== undefined && { topic: paper.topic }),
			method: paper.method ?? null,
			summary: paper.summary ?? null,
			formulas: distinctFormulas([...paper.title.inlines, ...paper.abstract.inlines]),
			links: paper.links,
			related: paper.related,
			results: paper.results.map(({ at: _, ...result }) => result),
			edits: [...paper.title.edits, ...paper.abstract.edits],
			findings: (findings.get(paper.slug) ?? []).map(({ kind, file, line, detail }) => ({
				kind,
				file,
				line,
				detail,
			})),
		})),
		...(tables.length > 0 && {
			tables: tables.map(({ name, title, columns, rows, pages }) => ({
				...{ name, title },
				urls: pages.map((page) => `${page}#${tableId(name)}`),
				...{ columns, rows },
			})),
		}),
		...(withoutAbstract.length > 0 && {
			withoutAbstract: withoutAbstract.map((paper) => ({
				title: paper.title,
				...recordOf(paper),
				url: paper.url ?? null,
				listings: paper.appearances.map(({ file, line }) => ({ listing: file, line })),
			})),
		}),
	};
}

/** What the lists tell of a paper beside its texts. */
function recordOf({ date, authors, details }: Pick<Paper, "date" | "authors" | "details">): object {
	return {
		date: date ?? null,
		authors: authors ? toldAuthors(authors, details?.orcids) : null,
		ids: details?.ids ?? {},
		venue: details?.venue ?? null,
		...publication(details),
	};
}

/** What the listings tell of where and as what a paper came out. */
function publication(details: Details | undefined): object {
	const {
		ids: _ids,
		venue: _venue,
		code: _code,
		project: _project,
		orcids: _orcids,
		...told
	} = details ?? {};
	return told;
}
