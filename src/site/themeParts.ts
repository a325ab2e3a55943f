import { themeUrl } from "../survey/emit/urls.ts";
import { distinctSlugs } from "../survey/people/distinctSlugs.ts";
import type { Comparison } from "../survey/tables/comparison.ts";
import { comparisonsOn } from "./comparisons.ts";
import { essayWeight, tableWeight } from "./essayWeight.ts";
import { gatheredOnce } from "./gatheredOnce.ts";
import { elementsIn, MOST_IN_LISTS, MOST_WITH_ESSAY } from "./pageLimit.ts";
import {
	allPapers,
	everyTheme,
	htmlOf,
	narrowerThemes,
	newestFirst,
	type SitePaper,
	yearOf,
} from "./papers.ts";
import { type Part, partList, weightOf } from "./partList.ts";
import { RESULT } from "./resultParts.ts";
import { papersByTheme } from "./themeCounts.ts";
import { hasEssay, themeGroups } from "./themeGroups.ts";

/** What of a theme stands on pages of its own; none of a list that its first page has. */
export interface ThemeParts {
	/** of those of its essay */
	readonly tables: readonly Comparison[];
	/** in the order of the theme */
	readonly papers: readonly Part<SitePaper>[];
	/** of those from other themes */
	readonly others: readonly Part<SitePaper>[];
}

/** The elements of a row, besides those of its texts: see PaperRow.astro, and its star. */
const ROW = 17;
const THEME_OF_ROW = 3;
const LINK_OF_ROW = 4;
/** The elements of a paper that is only named. */
const NAMED = 3;

/** A list of so few elements stays where it is. */
const LITTLE = 150;

/** The parts of all themes that have papers, by their ids. */
export const themeParts = gatheredOnce(divideThemes);

async function divideThemes(): Promise<ReadonlyMap<string, ThemeParts>> {
	const within = await narrowerThemes();
	const counts = papersByTheme(await allPapers());
	const weights = new Map<string, number>();
	const weigh = (paper: SitePaper) => {
		const weight = weights.get(paper.slug) ?? weightOfRow(paper);
		weights.set(paper.slug, weight);
		return weight;
	};
	const parts = (await everyTheme()).flatMap((theme): [string, ThemeParts][] => {
		const of = counts.get(theme.id);
		if (!of) return [];
		const groups = themeGroups(theme, of.own, within.get(theme.id));
		const slugs = distinctSlugs(groups.map(({ title }) => title || "papers"));
		const sections = groups.map(({ title, papers }, index) => ({
			title,
			slug: title && slugs[index]!,
			items: papers,
		}));
		const [own, others] = [weightOf(of.own, weigh), NAMED * of.others.length];
		const essay = hasEssay(theme) ? essayWeight(theme.body ?? "") : 0;
		const most = MOST_IN_LISTS;
		let room = Math.max(0, essay > 0 ? MOST_WITH_ESSAY - essay : most);
		const isLong = own > Math.max(room, LITTLE);
		const whole = { title: "", slug: "", items: groups.flatMap(({ papers }) => papers) };
		room -= isLong ? room / 2 : own;
		const tables: Comparison[] = [];
		for (const table of essay > 0 ? comparisonsOn(themeUrl(theme.id)) : []) {
			const weight = tableWeight(table);
			if (weight > room) tables.push(table);
			else room -= weight;
		}
		return [
			[
				theme.id,
				{
					tables,
					papers: isLong ? partList(own > most ? sections : [whole], { weigh, most, yearOf }) : [],
					others:
						others <= Math.max(room, LITTLE)
							? []
							: partList(
									[
										{
											title: OTHERS,
											slug: "from-other-themes",
											items: of.others.toSorted(newestFirst),
										},
									],
									{ weigh: () => NAMED, most, yearOf },
								),
				},
			],
		];
	});
	return new Map(parts);
}

/** The tables that have a page of their own, since a page of a theme has no room for them, by their names. */
export const tablesApart = gatheredOnce(
	async (): Promise<ReadonlyMap<string, Comparison>> =>
		new Map(
			[...(await themeParts()).values()].flatMap(({ tables }) =>
				tables.map((table) => [table.name, table] as const),
			),
		),
);

/** The heading of the papers of a theme that stand under others. */
export const OTHERS = "From other themes";

function weightOfRow(paper: SitePaper): number {
	const { linkTitle, abstract } = htmlOf(paper);
	return (
		ROW +
		elementsIn(linkTitle) +
		elementsIn(abstract) +
		THEME_OF_ROW * paper.themes.length +
		LINK_OF_ROW * paper.links.length +
		RESULT * paper.results.length
	);
}
