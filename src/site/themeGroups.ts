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

/** Sections of one title as one. */
const joined = (sections: readonly EssaySection[]): EssaySection[] =>
	Array.from(
		Map.groupBy(sections, ({ title }) => title),
		([title, parts]) => ({ title, slugs: parts.flatMap(({ slugs }) => slugs) }),
	);
