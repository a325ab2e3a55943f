import type { NarrowerFiling } from "../model.ts";
import type { ThemeScore } from "./scoreThemes.ts";

/** How many phrases justify a filing. */
export const PHRASES = 3;

/** The filing by what speaks for a theme. */
export const filingOf = ({ theme, score, evidence }: ThemeScore): NarrowerFiling => ({
	theme,
	phrases: evidence.slice(0, PHRASES),
	curated: false,
	score: roundedScore(score),
});

/** A score as it is told. */
export const roundedScore = (score: number) => Math.round(score * 100) / 100;
