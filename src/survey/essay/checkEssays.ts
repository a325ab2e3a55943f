import type { Note } from "../finding.ts";
import type { ThemedPaper } from "../model.ts";
import type { Theme } from "../theme.ts";
import { essaySections } from "./essaySections.ts";

/**
 * Notes the papers that the essay of their theme leaves out. An essay without
 * sections is an introduction, which need not name every paper.
 *
 * @param papers with their themes, primary first
 */
export function checkEssays(
	papers: readonly ThemedPaper[],
	themes: readonly Theme[],
	note: Note,
): void {
	for (const { id, title, essay } of themes) {
		const sections = essaySections(essay ?? "");
		if (!sections.some((section) => section.title)) continue;
		const cited = new Set(sections.flatMap(({ slugs }) => slugs));
		for (const { slug, themes: filings } of papers) {
			if (filings[0]?.theme !== id || cited.has(slug)) continue;
			note({ kind: "not-in-essay", slug, detail: `${title}: themes/${id}.mdx` });
		}
	}
}
