import { classify } from "../../survey/classify/classify.ts";
import type { ScoreThemes } from "../../survey/classify/scoreThemes.ts";
import type { Decisions } from "../../survey/curation/write/change.ts";
import { type Finding, findingKinds } from "../../survey/finding.ts";
import type { EnrichedPaper, Filing, Link, Result } from "../../survey/model.ts";
import { plainText } from "../../survey/text/inlines.ts";
import { readableDate } from "../../survey/text/isoDate.ts";
import { type DeskFormula, deskFormulas } from "./deskFormulas.ts";
import { surrounding } from "./surrounding.ts";

/** A theme that something speaks for. */
export interface Nearest {
	readonly theme: string;
	readonly score: number;
	readonly phrases: readonly string[];
}

/** A reported result and how a decision about it names its place. */
export interface DeskResult extends Result {
	readonly place: string;
}

/** What the desk shows of a paper. */
export interface DeskPaper {
	readonly slug: string;
	readonly title: string;
	readonly date: string | undefined;
	/** the year that a person gave the date of the listing */
	readonly year: string | undefined;
	/** the date as a listing prints it, where nothing tells its year */
	readonly dayAlone: string | undefined;
	readonly method: string | undefined;
	readonly summary: string | undefined;
	readonly themes: readonly Filing[];
	/** themes by rule, the best first */
	readonly nearest: readonly Nearest[];
	readonly formulas: readonly DeskFormula[];
	readonly results: readonly DeskResult[];
	readonly links: readonly Link[];
	readonly findings: readonly { readonly kind: string; readonly detail: string }[];
	/** the person's word that it is the paper of another page */
	readonly sameAs: string | undefined;
	/** the listings that have it */
	readonly listings: readonly string[];
	/** title and abstract as listed */
	readonly listed: { readonly title: string; readonly abstract: string };
	/** what a person decided, as it is written */
	readonly decisions: Decisions;
}

/** So many themes are named that a paper could be filed under. */
const NEAREST = 3;

/** Gathers what the desk shows of a paper. */
export function deskPaper(
	paper: EnrichedPaper,
	{
		decisions,
		findings,
		scoreThemes,
	}: {
		readonly decisions: Decisions;
		readonly findings: readonly Finding[];
		readonly scoreThemes: ScoreThemes;
	},
): DeskPaper {
	const { slug, title, abstract, date, printedDate, method, summary, themes, links } = paper;
	const { themes: fitting, runnerUp } = classify(scoreThemes, title.listed, abstract.listed);
	return {
		...{ slug, title: plainText(title.inlines), date, method, summary, themes, links, decisions },
		nearest: [...fitting, ...(runnerUp ? [runnerUp] : [])]
			.slice(0, NEAREST)
			.map(({ theme, score, evidence }) => ({ theme, score, phrases: evidence })),
		formulas: deskFormulas(paper, decisions, findings),
		results: deskResults(paper),
		findings: findings.map(({ kind, detail }) => ({ kind: findingKinds[kind].title, detail })),
		year: decisions.year === undefined ? undefined : String(decisions.year),
		dayAlone: date === undefined && printedDate ? readableDate(printedDate) : undefined,
		sameAs: decisions.sameAs,
		listings: [...new Set(paper.appearances.map(({ file }) => file))],
		listed: { title: title.listed, abstract: abstract.listed },
	};
}

/** The reported results of a paper with their places. */
export function deskResults({
	abstract: { shown },
	results,
}: Pick<EnrichedPaper, "abstract" | "results">): DeskResult[] {
	return results.map((result) => ({
		...result,
		place: surrounding(shown, result.at, result.at + 1),
	}));
}
