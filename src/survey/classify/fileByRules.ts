import type { Note } from "../finding.ts";
import type { RepairedPaper, ThemedPaper } from "../model.ts";
import { type Theme, UNFILED } from "../theme.ts";
import { classify } from "./classify.ts";
import { filingOf, PHRASES, roundedScore } from "./filingOf.ts";
import { primaryFirst } from "./primaryFirst.ts";
import { FITS, type ScoreThemes, type ThemeScore } from "./scoreThemes.ts";

/** A score this near to `FITS` is a close call. */
const CLOSE = 0.03;

/**
 * Files a paper under the themes that its title and abstract, as listed, speak
 * for. Where none fits it is unfiled; that, and what is decided by little, is
 * noted.
 */
export function fileByRules(
	paper: RepairedPaper,
	scoreThemes: ScoreThemes,
	themes: readonly Theme[],
	note: Note,
): ThemedPaper {
	const { title, abstract, slug } = paper;
	const found = classify(scoreThemes, title.listed, abstract.listed);
	const { runnerUp } = found;
	const close = [...found.themes, ...(runnerUp ? [runnerUp] : [])].filter(
		({ score }) => Math.abs(score - FITS) <= CLOSE,
	);
	if (found.themes.length === 0) {
		const nearest = runnerUp ? `The nearest is ${say(runnerUp)}.` : "Nothing speaks for any.";
		note({ kind: "unfiled", slug, detail: `No theme fits. ${nearest}` });
	} else if (close.length > 0) {
		const calls = close.map((theme) => `${theme.score < FITS ? "not " : ""}${say(theme)}`);
		note({ kind: "close-call", slug, detail: calls.join("; ") });
	}
	const filings = found.themes.map(filingOf);
	return {
		...paper,
		themes: primaryFirst(filings, themes) ?? [{ theme: UNFILED, phrases: [], curated: false }],
		runnerUp: runnerUp && { theme: runnerUp.theme, score: roundedScore(runnerUp.score) },
	};
}

function say({ theme, score, evidence }: ThemeScore): string {
	return `${theme} (${score.toFixed(2)}, for ${evidence.slice(0, PHRASES).join(", ")})`;
}
