import configuration from "virtual:configuration";
import { namedIn } from "../survey/essay/essayTags.ts";
import type { SitePaper, SiteTheme } from "./papers.ts";

/** The papers that a theme's essay cites, in the order of first citation. */
export function citedPapers(theme: SiteTheme, papers: readonly SitePaper[]): readonly SitePaper[] {
	return configuration.ownEssays ? citedIn(theme.body ?? "", papers) : [];
}

/** The papers that a text cites, in the order of first citation. */
export function citedIn(text: string, papers: readonly SitePaper[]): readonly SitePaper[] {
	const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
	return namedIn(text, "Cite").flatMap((slug) => bySlug.get(slug) ?? []);
}
