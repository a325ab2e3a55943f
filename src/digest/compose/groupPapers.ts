import type { EssaySection } from "../../survey/essay/essaySections.ts";

/** Papers that stand together in a digest. */
export interface PaperGroup<Paper> {
	/** empty where a digest needs no heading: its essay has no sections */
	readonly title: string;
	readonly papers: readonly Paper[];
}

/** The heading of the papers that no section of the essay cites. */
const FURTHER = "Further papers";

/**
 * Orders the papers of a theme as its essay speaks of them: under the first
 * section with a heading that cites them, in the order of their citation. What
 * only the opening cites comes first, what the essay does not cite comes last.
 *
 * @param papers in the order that those without a citation keep
 */
export function groupPapers<Paper extends { readonly slug: string }>(
	papers: readonly Paper[],
	sections: readonly EssaySection[],
): PaperGroup<Paper>[] {
	const bySlug = new Map(papers.map((paper) => [paper.slug, paper]));
	const titled = sections.filter(({ title }) => title !== "");
	const section = new Map<string, string>();
	for (const { title, slugs } of [...titled, ...sections])
		for (const slug of slugs) if (!section.has(slug)) section.set(slug, title);
	const groups = sections.map(({ title, slugs }) => ({
		title,
		papers: slugs.flatMap((slug) => {
			const paper = bySlug.get(slug);
			if (!paper || section.get(slug) !== title) return [];
			bySlug.delete(slug);
			return [paper];
		}),
	}));
	const rest = { title: titled.length > 0 ? FURTHER : "", papers: [...bySlug.values()] };
	return [...groups, rest].filter(({ papers }) => papers.length > 0);
}

/** The slugs that an essay cites, each once, in the order of their citation. */
export function citedSlugs(sections: readonly EssaySection[]): string[] {
	return [...new Set(sections.flatMap(({ slugs }) => slugs))];
}
