import { acrossUrl, themeUrl } from "../../survey/emit/urls.ts";
import { allAcross } from "../across.ts";
import { changes, NEW } from "../changes.ts";
import { comparisonsOn, csvFile } from "../comparisons.ts";
import { address } from "../metadata/survey.ts";
import { pageColours } from "../pageColours.ts";
import { paperKey } from "../paperKey.ts";
import { allPapers, everyTheme, type SitePaper, type SiteTheme } from "../papers.ts";
import { settings } from "../surveySettings.ts";
import { papersByTheme } from "../themeCounts.ts";
import type { BesideFile } from "./besideFile.ts";
import { changeItems } from "./changeItems.ts";
import { citationFileFormat } from "./citationFileFormat.ts";
import { citationsBeside } from "./citationsBeside.ts";
import { feedsBeside } from "./feedsBeside.ts";
import { llmsText, MARKDOWN } from "./llmsText.ts";
import { markdownOfTheme } from "./markdownOfTheme.ts";
import { openSearch } from "./openSearch.ts";
import { paperItems } from "./paperItems.ts";
import { iconsBeside, pictureBeside } from "./pictureBeside.ts";
import { tableCsv } from "./tableCsv.ts";
import { webManifest } from "./webManifest.ts";

/** The files beside the survey's first page. */
export async function filesOfSurvey(): Promise<readonly BesideFile[]> {
	const papers = await allPapers();
	const byTheme = papersByTheme(papers);
	const themes = (await themesWithPapers()).map(({ theme }) => ({
		theme,
		papers: byTheme.get(theme.id)!,
	}));
	const pieces = await allAcross();
	const { title, description } = settings;
	const cff = citationFileFormat();
	return [
		...citationsBeside(papers),
		...feedsBeside({ title, description, page: "", items: paperItems(papers) }),
		...pictureBeside({ title, papers, name: "survey" }),
		...iconsBeside(),
		{ name: "llms.txt", write: () => llmsText(themes, pieces) },
		{ name: "manifest.webmanifest", write: () => webManifest(pageColours().light.paper) },
		...(cff ? [{ name: "CITATION.cff", write: () => cff }] : []),
		...(import.meta.env.SITE
			? [
					{ name: "opensearch.xml", write: openSearch },
					{
						name: "robots.txt",
						write: () => `User-agent: *\nAllow: /\nSitemap: ${address("sitemap-index.xml")}\n`,
					},
				]
			: []),
	];
}

/** The files beside the page of each theme that has papers, by the theme's id. */
export async function filesOfThemes(): Promise<ReadonlyMap<string, readonly BesideFile[]>> {
	const themes = await themesWithPapers();
	const all = await allPapers();
	return new Map(
		themes.map(({ theme, papers }) => {
			const { title, definition } = theme.data;
			const feed = {
				title: `${title} · ${settings.title}`,
				description: definition,
				page: themeUrl(theme.id),
				items: paperItems(papers),
			};
			return [
				theme.id,
				[
					...citationsBeside(papers),
					...feedsBeside(feed),
					...pictureBeside({ title, within: settings.title, papers, name: `theme-${theme.id}` }),
					{
						name: MARKDOWN,
						write: () => markdownOfTheme(theme, papers),
						of: () => [title, definition, papers.map(paperKey)],
					},
					...tablesBeside(themeUrl(theme.id), all),
				],
			];
		}),
	);
}

/** The files beside the page of each piece across themes, by its id. */
export async function filesOfAcross(): Promise<ReadonlyMap<string, readonly BesideFile[]>> {
	const papers = await allPapers();
	return new Map(
		(await allAcross()).map(({ id }) => [id, tablesBeside(acrossUrl(id), papers)] as const),
	);
}

/** The tables that a page shows, for spreadsheets. */
function tablesBeside(page: string, papers: readonly SitePaper[]): BesideFile[] {
	const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
	return comparisonsOn(page).map((table) => ({
		name: csvFile(table.name),
		write: () => tableCsv(table, bySlug),
	}));
}

/** The files beside the page of what is new, where there is one. */
export function filesOfNews(): readonly BesideFile[] {
	if (!changes) return [];
	return feedsBeside({
		title: `What is new · ${settings.title}`,
		description: "What changed in this survey since the one before it.",
		page: NEW,
		items: changeItems(changes),
	});
}

async function themesWithPapers(): Promise<
	readonly { theme: SiteTheme; papers: readonly SitePaper[] }[]
> {
	const byTheme = papersByTheme(await allPapers());
	return (await everyTheme()).flatMap((theme) => {
		const own = byTheme.get(theme.id)?.own ?? [];
		return own.length > 0 ? [{ theme, papers: own }] : [];
	});
}
