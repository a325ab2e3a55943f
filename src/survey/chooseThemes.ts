import { createScoring, FITS } from "./classify/scoreThemes.ts";
import { asTheme } from "./discover/asTheme.ts";
import { givenPaper } from "./discover/givenPaper.ts";
import { proposeThemes } from "./discover/proposeThemes.ts";
import type { RepairedPaper } from "./model.ts";
import { type Theme, UNFILED } from "./theme.ts";

/** Themes that came with the generator are of a corpus if they file so much of it. */
const LEAST_FILED = 0.5;

/** The themes that a survey is filed by. */
export interface ChosenThemes {
	readonly themes: readonly Theme[];
	/** where themes were found: how many papers those of the generator would have filed */
	readonly fitted?: number;
}

/**
 * The themes of a corpus without themes of its own: those of the generator where they file at least half of
 * it, else those that are found in it. What a person filed a paper under stays either way.
 *
 * @param themes of the generator
 * @param curated the ids under which a person filed papers
 */
export function chooseThemes(
	papers: readonly RepairedPaper[],
	themes: readonly Theme[],
	curated: ReadonlySet<string>,
): ChosenThemes {
	const scoreThemes = createScoring(themes);
	const fitted = papers.filter(({ title, abstract }) =>
		scoreThemes(title.listed, abstract.listed).some(({ score }) => score >= FITS),
	).length;
	if (fitted >= papers.length * LEAST_FILED) return { themes };
	const kept = themes.filter(({ id }) => id === UNFILED || curated.has(id));
	const found = proposeThemes(papers.map(givenPaper), { taken: kept.map(({ id }) => id) });
	return { themes: [...found.map((theme, at) => asTheme(theme, at + 1)), ...kept], fitted };
}
