import type { ElementContent, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { readFormula } from "../formulas/readFormula.ts";
import { typesetFormula } from "../formulas/typesetFormula.ts";
import { fitFormulas } from "../render/fitFormulas.ts";
import { flattenStacks } from "../render/flattenStacks.ts";
import { formulaElement } from "../render/formulaElement.ts";
import { allPapers, type SitePaper } from "./papers.ts";
import { ruleName } from "./ruleTexts.ts";

/** How a formula came to be: what a person decided, what a rule recovered, what was left as listed. */
export type Origin = "person" | "rule" | "listed";

/** One formula of the survey, over all the papers that show it. */
export interface SurveyFormula {
	readonly tex: string;
	/** its plain reading, by which formulas are ordered */
	readonly reading: string;
	/** the stretches as the listings have them, sorted */
	readonly raws: readonly string[];
	/** the least certain one's, 0 to 1; a person's decision counts as 1 */
	readonly confidence: number;
	readonly origin: Origin;
	/** the names of the rules that found it, sorted */
	readonly rules: readonly string[];
	readonly damaged: boolean;
	readonly papers: readonly SitePaper[];
}

const printer = unified().use(rehypeStringify).freeze();

const CURATED = "curated-formula";

/** All formulas of the survey, the least certain first, then by their reading. */
export async function surveyFormulas(): Promise<readonly SurveyFormula[]> {
	const found = (await allPapers()).flatMap((paper) => [
		...paper.edits.flatMap(({ before, after, rule, confidence = 1, damaged = false }) => {
			const tex = paper.formulas.find(({ tex }) => after === `$${tex}$`)?.tex;
			if (tex === undefined) return [];
			const origin: Origin = rule === CURATED ? "person" : "rule";
			return [{ paper, tex, raw: before, confidence, damaged, origin, rule }];
		}),
		...paper.findings.flatMap(({ formula }) =>
			formula ? [{ paper, ...formula, damaged: false, origin: "listed" as const, rule: "" }] : [],
		),
	]);
	const groups = Map.groupBy(found, ({ tex, origin, damaged }) => `${origin} ${damaged} ${tex}`);
	return [...groups.values()]
		.map((group): SurveyFormula => {
			const { tex, origin, damaged } = group[0]!;
			return {
				tex,
				reading: readFormula(tex),
				raws: [...new Set(group.map(({ raw }) => raw))].sort(),
				confidence: Math.min(...group.map(({ confidence }) => confidence)),
				origin,
				rules:
					origin === "rule" ? [...new Set(group.map(({ rule }) => ruleName(rule)))].sort() : [],
				damaged,
				papers: [...new Set(group.map(({ paper }) => paper))],
			};
		})
		.toSorted((a, b) => a.confidence - b.confidence || inOrder(a.reading, b.reading));
}

function inOrder(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** The TeX of a formula as HTML for every reader; none where it cannot be set. */
export function formulaHtml(tex: string): string | undefined {
	const set = typesetFormula(tex);
	if (!("html" in set)) return undefined;
	const { children } = fromHtml(set.html, { fragment: true });
	const tree: Root = {
		type: "root",
		children: [formulaElement(tex, children as ElementContent[])],
	};
	fitFormulas(tree);
	flattenStacks(tree);
	return printer.stringify(tree);
}
