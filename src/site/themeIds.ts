import type { SitePaper } from "./papers.ts";

/** The theme of a filing, and the one within it where the paper is of one. */
export const themeIds = ({ theme, narrower }: SitePaper["themes"][number]): readonly string[] =>
	narrower ? [theme, narrower.theme] : [theme];
