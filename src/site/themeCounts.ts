import { counted } from "../text/counted.ts";
import type { SitePaper } from "./papers.ts";

/**
 * The papers of a theme. Whatever counts a theme's papers counts its own, and tells the others beside them.
 */
export interface ThemePapers {
	/** those that stand on its page: it is their first theme; of one within another, all of its papers */
	readonly own: readonly SitePaper[];
	/** those of other themes that are filed under it too */
	readonly others: readonly SitePaper[];
}

/** The papers of each theme that any paper names, by its id. */
export function papersByTheme(papers: readonly SitePaper[]): ReadonlyMap<string, ThemePapers> {
	const found = new Map<string, { own: SitePaper[]; others: SitePaper[] }>();
	const put = (paper: SitePaper, theme: string, where: keyof ThemePapers) => {
		const of = found.get(theme) ?? { own: [], others: [] };
		found.set(theme, of);
		of[where].push(paper);
	};
	for (const paper of papers)
		for (const [place, { theme, narrower }] of paper.themes.entries()) {
			put(paper, theme, place === 0 ? "own" : "others");
			if (narrower) put(paper, narrower.theme, "own");
		}
	return found;
}

/** "8 more from other themes", or nothing. */
export function othersText({ others }: ThemePapers): string {
	return others.length > 0 ? `${others.length} more from other themes` : "";
}

/** "46 papers, 8 more from other themes". */
export function countText(of: ThemePapers): string {
	return [counted(of.own.length, "paper"), othersText(of)].filter(Boolean).join(", ");
}
