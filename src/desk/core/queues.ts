import { FITS } from "../../survey/classify/scoreThemes.ts";
import type { Decisions } from "../../survey/curation/write/change.ts";
import type { Finding } from "../../survey/finding.ts";
import type { EnrichedPaper } from "../../survey/model.ts";
import { plainText } from "../../survey/text/inlines.ts";
import { UNFILED } from "../../survey/theme.ts";
import { type DeskFormula, deskFormulas } from "./deskFormulas.ts";
import { type DeskResult, deskResults, type Nearest } from "./deskPaper.ts";
import { doubtsOf } from "./doubtsOf.ts";

/** From this confidence a formula needs no second look. */
const SURE = 0.9;

/** One thing of a queue: about a paper, but for a theme. */
export type QueueItem = { readonly slug: string; readonly title: string } & (
	| { readonly kind: "unfiled"; readonly nearest: Nearest | undefined }
	| { readonly kind: "formulas"; readonly formula: DeskFormula }
	| {
			readonly kind: "results";
			readonly result: DeskResult;
			/** why it is worth a look, the weightiest first */
			readonly reasons: readonly string[];
	  }
	| {
			readonly kind: "themes";
			readonly definition: string;
			readonly papers: number;
			/** whether the build files by it, so that it has a page */
			readonly hasPage: boolean;
	  }
);

/** A paper and what is known of it beside. */
export interface KnownPaper {
	readonly paper: EnrichedPaper;
	readonly decisions: Decisions;
	readonly findings: readonly Finding[];
	/** the best theme by rule */
	readonly nearest: Nearest | undefined;
}

/** The unfiled papers that no person left so, first those that nearly fit a theme. */
export function unfiledQueue(papers: readonly KnownPaper[]): QueueItem[] {
	const margin = ({ nearest }: KnownPaper) => FITS - (nearest?.score ?? 0);
	return papers
		.filter(({ paper: { themes } }) => themes[0].theme === UNFILED && !themes[0].curated)
		.toSorted((a, b) => margin(a) - margin(b))
		.map(({ paper, nearest }) => ({ ...named(paper), kind: "unfiled", nearest }));
}

/** The formulas that may be wrong, set or not, the least sure first; each once a paper. */
export function formulaQueue(papers: readonly KnownPaper[]): QueueItem[] {
	return papers
		.flatMap(({ paper, decisions, findings }) => {
			const unsure = deskFormulas(paper, decisions, findings).filter(
				({ confidence, decided }) => confidence < SURE && decided === undefined,
			);
			const once = new Map(unsure.map((formula) => [`${formula.raw}\n${formula.tex}`, formula]));
			return [...once.values()].map((formula) => ({
				...named(paper),
				...{ kind: "formulas" as const, formula },
			}));
		})
		.toSorted((a, b) => a.formula.confidence - b.formula.confidence);
}

/** The results that are worth a look and that no person has looked at, the most doubtful first. */
export function resultQueue(papers: readonly KnownPaper[]): QueueItem[] {
	return papers
		.flatMap(({ paper, decisions: { results: decided = [] } }) => {
			const results = deskResults(paper);
			const isDecided = ({ quote, place }: DeskResult) =>
				decided.some(
					(decision) => quote.includes(decision.quote) && decision.quote.includes(place),
				);
			return results
				.filter((result) => !isDecided(result))
				.map((result) => {
					const beside = results.filter(({ start }) => start === result.start).length;
					const doubts = doubtsOf(result, beside);
					const weight = doubts.reduce((sum, doubt) => sum + doubt.weight, 0);
					const reasons = doubts.map(({ reason }) => reason);
					return { weight, item: { ...named(paper), kind: "results" as const, result, reasons } };
				})
				.filter(({ weight }) => weight > 0);
		})
		.toSorted((a, b) => b.weight - a.weight)
		.map(({ item }) => item);
}

const named = ({ slug, title }: EnrichedPaper) => ({ slug, title: plainText(title.inlines) });
