import type { CuratedPaper } from "../curation/parseCuration.ts";
import type { Note } from "../finding.ts";
import type { Filing, RepairedPaper, ThemedPaper } from "../model.ts";
import { type Theme, UNFILED } from "../theme.ts";

/**
 * Files a paper under the themes that a person gave it. Its primary theme is
 * the first core theme among them, or the first; without any it is unfiled.
 *
 * @param themes those of the survey, to tell which are core
 */
export function fileByCuration(
	paper: RepairedPaper,
	curated: CuratedPaper | undefined,
	themes: readonly Theme[],
	note: Note,
): ThemedPaper {
	const core = new Set(themes.filter((theme) => theme.core).map(({ id }) => id));
	const filings = Object.entries(curated?.decisions.themes ?? {}).map(
		([theme, phrase]): Filing => ({
			theme,
			phrase: phrase ?? undefined,
			curated: true,
		}),
	);
	for (const { theme, phrase } of filings) {
		if (phrase !== undefined && !standsIn(paper, phrase)) {
			note({
				kind: "phrase-not-found",
				slug: paper.slug,
				detail: `${theme}: ${phrase}`,
			});
		}
	}
	const primary = filings.find(({ theme }) => core.has(theme)) ?? filings[0];
	if (!primary) {
		note({ kind: "unfiled", slug: paper.slug, detail: "No theme was given." });
		return {
			...paper,
			themes: [{ theme: UNFILED, phrase: undefined, curated: false }],
		};
	}
	return {
		...paper,
		themes: [primary, ...filings.filter((filing) => filing !== primary)],
	};
}

function standsIn({ title, abstract }: RepairedPaper, phrase: string): boolean {
	return [title.listed, title.shown, abstract.listed, abstract.shown].some((text) =>
		text.includes(phrase),
	);
}
