import configuration from "virtual:configuration";
import { essaySections } from "../survey/essay/essaySections.ts";
import type { SitePaper, SiteTheme } from "./papers.ts";

/** The papers that a theme's essay cites, in the order of first citation. */
export function citedPapers(theme: SiteTheme, papers: readonly SitePaper[]): readonly SitePaper[] {
	if (!configuration.ownEssays) return [];
	const slugs = essaySections(theme.body ?? "").flatMap((section) => section.slugs);
	const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
	return [...new Set(slugs)].flatMap((slug) => bySlug.get(slug) ?? []);
}
