import { FITS, type ScoreThemes, type ThemeScore } from "./scoreThemes.ts";

/** What the rules say of a paper. */
export interface Classification {
	/** the themes that fit, the best first */
	readonly themes: readonly ThemeScore[];
	/** the best of those that do not fit, if anything speaks for it */
	readonly runnerUp: ThemeScore | undefined;
}

/** The themes of a paper by its title and abstract alone. Whether one fits does not depend on the others. */
export function classify(
	scoreThemes: ScoreThemes,
	title: string,
	abstract: string,
): Classification {
	const scores = scoreThemes(title, abstract);
	return {
		themes: scores.filter(({ score }) => score >= FITS),
		runnerUp: scores.find(({ score }) => score < FITS),
	};
}
