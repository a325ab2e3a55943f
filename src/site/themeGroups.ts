import configuration from "virtual:configuration";
import { groupPapers, type PaperGroup } from "../digest/compose/groupPapers.ts";
import { type EssaySection, essaySections } from "../survey/essay/essaySections.ts";
import { type SitePaper, type SiteTheme, standsUnder } from "./papers.ts";
import { topicSections } from "./topicSections.ts";

/** Whether a theme has an essay that this survey shows. */
export function hasEssay(theme: SiteTheme): boolean {
	return configuration.ownEssays && (theme.body ?? "").trim() !== "";
}

/**
 * The papers of a theme in the sections of its essay, or in its topics where it has none, and what these
 * leave in the themes within it: the one order in which its page, its digest and the pages of its papers
 * have them.
 *
 * @param papers of the survey, or of the theme alone; newest first within a theme
 * @param narrower the themes within it
 */
export function themeGroups(
	theme: SiteTheme,
	papers: readonly SitePaper[],
	narrower: readonly SiteTheme[] = [],
): readonly PaperGroup<SitePaper>[] {
	const own = papers.filter((paper) => standsUnder(paper, theme.id));
	const sections = hasEssay(theme) ? essaySections(theme.body ?? "") : topicSections(theme, own);
	const within = narrower.map((one) => ({
		title: one.data.title,
		slugs: themeGroups(one, own).flatMap(({ papers }) => papers.map(({ slug }) => slug)),
	}));
	return groupPapers(own, joined([...sections, ...within]));
}

/** How the papers of a theme are grouped, in words; undefined where they are one list. */
export function groupedBy(
	theme: SiteTheme,
	groups: readonly PaperGroup<SitePaper>[],
	narrower: readonly SiteTheme[],
): string | undefined {
	if (groups.every(({ title }) => title === "")) return undefined;
	return hasEssay(theme) ? "as in the essay" : narrower.length > 0 ? "by theme" : "by topic";
}

/** Sections of one title as one. */
const joined = (sections: readonly EssaySection[]): EssaySection[] =>
	Array.from(
		Map.groupBy(sections, ({ title }) => title),
		([title, parts]) => ({ title, slugs: parts.flatMap(({ slugs }) => slugs) }),
	);
