import type { Element, ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { type FormulaKind, formulaKind, formulaKinds } from "../formulas/formulaKind.ts";
import { readFormula } from "../formulas/readFormula.ts";
import { typesetFormula } from "../formulas/typesetFormula.ts";
import { formulaElement } from "../render/formulaElement.ts";
import { settleFormulas } from "../render/settleFormulas.ts";
import { formulaKey } from "../search/core/formulaKeys.ts";
import type { FindingKind } from "../survey/finding.ts";
import { wholeReasons } from "../survey/repair/ruleReasons.ts";
import { shownText } from "../survey/text/inlines.ts";
import { allPapers, type SitePaper } from "./papers.ts";
import { ruleName } from "./ruleTexts.ts";

/**
 * How a formula came to be: as its author wrote it, in the listing or in a public record, as a person
 * decided, as a rule recovered it, or not, so that the text stands as listed.
 */
export type Origin = "given" | "original" | "person" | "rule" | "listed";

/** One formula of the survey, over all the papers that show it. */
export interface SurveyFormula {
	readonly tex: string;
	/** its plain reading, by which it is found */
	readonly reading: string;
	readonly kind: FormulaKind;
	/** the stretches as the listings have them, sorted */
	readonly raws: readonly string[];
	/** the least certain one's, 0 to 1; what is written or decided counts as 1 */
	readonly confidence: number;
	readonly origin: Origin;
	/** the names of the rules that found it, sorted */
	readonly rules: readonly string[];
	readonly damaged: boolean;
	/** whether a person should look at it */
	readonly doubtful: boolean;
	readonly papers: readonly SitePaper[];
}

const printer = unified().use(rehypeStringify).freeze();

/** Where the TeX of an edit is from, by the edit's rule; by other rules it is recovered. */
const ORIGINS: Readonly<Record<string, Origin>> = {
	"curated-formula": "person",
	"original-formula": "original",
};
/** The rules that read what is written, and recover nothing. */
const READING: ReadonlySet<string> = new Set(Object.keys(wholeReasons));
/** Below this confidence a person should look. */
export const SURE = 0.9;

interface Found {
	readonly paper: SitePaper;
	readonly tex: string;
	readonly raw: string;
	readonly confidence: number;
	readonly damaged: boolean;
	readonly origin: Origin;
	readonly rule: string;
}

/** All formulas of the survey, by their kinds; within a kind the variants of one formula are together. */
export async function surveyFormulas(): Promise<readonly SurveyFormula[]> {
	const found = (await allPapers()).flatMap(formulasOf);
	const groups = Map.groupBy(found, ({ tex, origin, damaged }) => `${origin} ${damaged} ${tex}`);
	const order = new Map(formulaKinds.map(({ id }, index) => [id, index]));
	return [...groups.values()]
		.map((group): { formula: SurveyFormula; key: string } => {
			const { tex, origin, damaged } = group[0]!;
			const confidence = Math.min(...group.map(({ confidence }) => confidence));
			const formula = {
				tex,
				reading: readFormula(tex),
				kind: formulaKind(tex),
				raws: [...new Set(group.map(({ raw }) => raw))].sort(),
				confidence,
				origin,
				rules:
					origin === "rule" ? [...new Set(group.map(({ rule }) => ruleName(rule)))].sort() : [],
				damaged,
				doubtful: origin === "listed" || damaged || confidence < SURE,
				papers: [...new Set(group.map(({ paper }) => paper))],
			};
			return { formula, key: `${formulaKey(tex)}\n${tex}\n${origin}` };
		})
		.toSorted(
			(a, b) => order.get(a.formula.kind)! - order.get(b.formula.kind)! || inOrder(a.key, b.key),
		)
		.map(({ formula }) => formula);
}

function formulasOf(paper: SitePaper): Found[] {
	const shown = paper.formulas.map((formula): Found => {
		const { tex, raw, confidence, damaged } = formula;
		const after = shownText([{ type: "formula", formula }]);
		const rule =
			paper.edits.find((edit) => edit.before === raw && edit.after === after)?.rule ?? "";
		const origin = ORIGINS[rule] ?? (rule === "" || READING.has(rule) ? "given" : "rule");
		return { paper, tex, raw, confidence, damaged, origin, rule };
	});
	const left = paper.findings.flatMap(({ formula }): Found[] =>
		formula ? [{ paper, ...formula, damaged: false, origin: "listed", rule: "" }] : [],
	);
	return [...shown, ...left];
}

/** What KaTeX cannot set, or a macro that only its author knows, with the papers that have it. */
export interface UnreadTex {
	readonly detail: string;
	readonly kind: FindingKind;
	readonly papers: readonly SitePaper[];
}

export async function unreadTex(): Promise<readonly UnreadTex[]> {
	const found = (await allPapers()).flatMap((paper) =>
		paper.findings
			.filter(({ kind }) => kind === "undefined-macro" || kind === "formula-refused")
			.map(({ kind, detail }) => ({ kind, detail, paper })),
	);
	return [...Map.groupBy(found, ({ kind, detail }) => `${kind} ${detail}`).values()]
		.map((group) => ({ ...group[0]!, papers: [...new Set(group.map(({ paper }) => paper))] }))
		.toSorted((a, b) => b.papers.length - a.papers.length || inOrder(a.detail, b.detail));
}

function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The TeX of a formula as HTML for every reader; none where it cannot be set. */
export function formulaHtml(tex: string): string | undefined {
	const formula = setFormula(tex);
	return formula && printSet([formula]);
}

/** A formula for every reader, set; none where it cannot be. */
export function setFormula(tex: string): Element | undefined {
	const display = tex.startsWith("\\begin{");
	const set = typesetFormula(tex, { display, asWritten: true });
	if (!("html" in set)) return undefined;
	const { children } = fromHtml(set.html, { fragment: true });
	return formulaElement(tex, children as ElementContent[]);
}

/** Formulas and texts as HTML, fitted into lines. */
export function printSet(children: readonly ElementContent[]): string {
	const tree: Root = { type: "root", children: [...children] };
	settleFormulas(tree);
	return printer.stringify(tree);
}
