import type { EssaySection } from "../survey/essay/essaySections.ts";
import type { SitePaper, SiteTheme } from "./papers.ts";

/** The topics of a theme as its sections, each with its papers; none where no paper has one. */
export function topicSections(
	theme: SiteTheme,
	papers: readonly SitePaper[],
): readonly EssaySection[] {
	return theme.data.topics
		.map(({ title }) => ({
			title,
			slugs: papers.filter(({ topic }) => topic === title).map(({ slug }) => slug),
		}))
		.filter(({ slugs }) => slugs.length > 0);
}
