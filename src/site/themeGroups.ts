import configuration from "virtual:configuration";
import { groupPapers, type PaperGroup } from "../digest/compose/groupPapers.ts";
import { essaySections } from "../survey/essay/essaySections.ts";
import { primaryTheme, type SitePaper, type SiteTheme } from "./papers.ts";
import { topicSections } from "./topicSections.ts";

/** Whether a theme has an essay that this survey shows. */
export function hasEssay(theme: SiteTheme): boolean {
	return configuration.ownEssays && (theme.body ?? "").trim() !== "";
}

/**
 * The papers of a theme in the sections of its essay, or in its topics where it has none: the one order in
 * which its page, its digest and the pages of its papers have them.
 *
 * @param papers of the survey, or of the theme alone; newest first within a theme
 */
export function themeGroups(
	theme: SiteTheme,
	papers: readonly SitePaper[],
): readonly PaperGroup<SitePaper>[] {
	const own = papers.filter((paper) => primaryTheme(paper) === theme.id);
	const sections = hasEssay(theme) ? essaySections(theme.body ?? "") : topicSections(theme, own);
	return groupPapers(own, sections);
}
