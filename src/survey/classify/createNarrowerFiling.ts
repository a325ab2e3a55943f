import type { Filing, ThemedPaper } from "../model.ts";
import type { Theme } from "../theme.ts";
import { filingOf } from "./filingOf.ts";
import { createScoring, FITS } from "./scoreThemes.ts";

/** Files a paper under the themes within its themes. */
export type FileNarrower = (paper: ThemedPaper) => ThemedPaper;

/**
 * Prepares the second step of filing: of a theme that a paper has, the best of those within it that fit.
 * The terms of these are compared with each other alone, and with papers of their theme alone; where a
 * person named one, that counts.
 */
export function createNarrowerFiling(themes: readonly Theme[]): FileNarrower {
	const scorings = new Map(
		themes.flatMap(({ id, narrower = [] }) =>
			narrower.length > 0 ? [[id, createScoring(narrower)] as const] : [],
		),
	);
	return (paper) => {
		const { title, abstract } = paper;
		const file = (filing: Filing): Filing => {
			if (filing.narrower) return filing;
			const [best] = scorings.get(filing.theme)?.(title.listed, abstract.listed) ?? [];
			return best && best.score >= FITS ? { ...filing, narrower: filingOf(best) } : filing;
		};
		const [first, ...rest] = paper.themes;
		return { ...paper, themes: [file(first), ...rest.map(file)] };
	};
}
