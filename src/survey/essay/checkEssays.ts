import type { Note } from "../finding.ts";
import type { ThemedPaper } from "../model.ts";
import { everyTheme, type Theme } from "../theme.ts";
import { essaySections } from "./essaySections.ts";

/**
 * Notes the papers that the essay of their theme leaves out; the essays of the
 * narrower themes that a paper has count as well. An essay without sections is an introduction, which need
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
	const essaysOf = (ids: readonly string[]) => ids.flatMap((id) => essays.get(id) ?? []);
	for (const { slug, themes: filings } of papers) {
		const [{ theme, narrower }] = filings;
		const [due] = essaysOf([narrower?.theme ?? "", theme]);
		const all = filings.flatMap(({ narrower }) => narrower?.theme ?? []);
		if (!due || essaysOf([theme, ...all]).some(({ cited }) => cited.has(slug))) continue;
		note({ kind: "not-in-essay", slug, detail: `${due.title}: themes/${due.id}.mdx` });
	}
}
