import type { SitePaper, SiteTheme } from "./papers.ts";
import { themeGroups } from "./themeGroups.ts";

/** Where a paper stands for those who read one after another. */
export interface ReadingPlace {
	readonly paper: SitePaper;
	/** the section of its theme's page, or the theme itself where that has none */
	readonly section: string;
	/** from 1 */
	readonly number: number;
	/** how many papers the section has */
	readonly count: number;
}

/**
 * All papers, theme by theme in their order, each theme in the sections of its page.
 *
 * @param narrower the themes within a theme, by its id
 */
export function readingOrder(
	themes: readonly SiteTheme[],
	narrower: ReadonlyMap<string, readonly SiteTheme[]>,
	papers: readonly SitePaper[],
): readonly ReadingPlace[] {
	return themes.flatMap((theme) =>
		themeGroups(theme, papers, narrower.get(theme.id)).flatMap(({ title, papers: group }) =>
			group.map((paper, index) => ({
				paper,
				section: title || theme.data.title,
				number: index + 1,
				count: group.length,
			})),
		),
	);
}
