import type { Note } from "../finding.ts";
import type { ThemedPaper } from "../model.ts";
import { everyTheme, type Theme } from "../theme.ts";
import { essaySections } from "./essaySections.ts";

/**
 * Notes the papers that the essay of their theme leaves out; of a theme within it
 * that essay counts as well. An essay without sections is an introduction, which need
 * not name every paper.
 *
 * @param papers with their themes, primary first
 */
export function checkEssays(
	papers: readonly ThemedPaper[],
	themes: readonly Theme[],
	note: Note,
): void {
	const essays = new Map(
		everyTheme(themes).flatMap(({ id, title, essay }) => {
			const sections = essaySections(essay ?? "");
			const cited = new Set(sections.flatMap(({ slugs }) => slugs));
			return sections.some(({ title }) => title) ? [[id, { id, title, cited }] as const] : [];
		}),
	);
	for (const { slug, themes: filings } of papers) {
		const { theme, narrower } = filings[0];
		const about = [narrower?.theme ?? "", theme].flatMap((id) => essays.get(id) ?? []);
		const [nearest] = about;
		if (!nearest || about.some(({ cited }) => cited.has(slug))) continue;
		note({ kind: "not-in-essay", slug, detail: `${nearest.title}: themes/${nearest.id}.mdx` });
	}
}
