import { holdsNoFormula } from "./chunksOf.ts";
import { confidenceOf } from "./confidenceOf.ts";
import { confidenceSigns } from "./confidenceSigns.ts";
import { type FoundFormula, findFormulas } from "./findFormulas.ts";
import type { FormulaModel } from "./formulaModel.ts";
import type { FormulaSign } from "./formulaSigns.ts";
import { hasFormulas, holdsTelling, textOdds } from "./hasFormulas.ts";
import { isName } from "./isName.ts";
import { joinPairs } from "./joinPairs.ts";
import type { JudgedFormula } from "./judgedFormula.ts";
import { ruleOf } from "./ruleOf.ts";
import { type Range, settleBorders } from "./settleBorders.ts";
import { INSIDE } from "./tagSet.ts";
import { showsLoss, type WrittenTex, writeTex } from "./writeTex.ts";

/** A written formula, with what its confidence is judged by. */
export interface LostFormula {
	readonly start: number;
	readonly end: number;
	readonly tex: string;
	readonly damaged: boolean;
	readonly rule: FormulaSign;
	readonly judged: JudgedFormula;
}

/** A formula with the probability that it is right. */
export interface SureFormula extends LostFormula {
	readonly confidence: number;
}

/** Nobody writes longer ones into an abstract; the bound keeps hostile texts cheap. */
const longestFormula = 300;

/**
 * Finds, delimits, writes and judges the formulas of a text, in order. None of a text that seems to have
 * none.
 *
 * @param onlyTelling none of a text either that has no command but such as are words of prose or letters
 */
export function lostFormulas(
	text: string,
	model: FormulaModel,
	onlyTelling = false,
): SureFormula[] {
	const formulas = likelyFormulas(text, model);
	const judged = formulas.map((formula) => formula.judged);
	if (onlyTelling && !judged.some(holdsTelling)) return [];
	const odds = textOdds(judged, model.gate);
	if (!hasFormulas(judged, odds)) return [];
	const signs = confidenceSigns(judged, odds ?? 0);
	return formulas.map((formula, i) => ({
		...formula,
		confidence: confidenceOf(signs[i]!, model.confidence),
	}));
}

/** The formulas of a text, whether or not it seems to have any. */
export function likelyFormulas(text: string, model: FormulaModel): LostFormula[] {
	const { view, found: pieces, chances } = findFormulas(text, model);
	const found = joinPairs(pieces, view.tokens);
	const written: {
		range: Range;
		tags: Uint8Array;
		written: WrittenTex;
		one: FoundFormula;
	}[] = [];
	let least = 0;
	found.forEach((one, k) => {
		if (one.tokens.length > longestFormula) return;
		const most = found[k + 1]?.from ?? view.tokens.length;
		const range = settleBorders(
			view.tokens,
			{ from: one.from, to: one.from + one.tokens.length },
			least,
			most,
		);
		const { from, to } = range;
		if (from >= to || isName(view.tokens, from, to)) return;
		if (view.chunks.slice(from, to).some(holdsNoFormula)) return;
		least = to;
		const tokens = view.tokens.slice(from, to);
		const tags = Uint8Array.from(tokens, (_, i) => one.tags[from + i - one.from] ?? INSIDE);
		written.push({ range, tags, written: writeTex(text, tokens, tags), one });
	});
	const tookCommands = hasLostCommands(written.map((one) => one.written));
	return written.map(({ range: { from, to }, tags, written: { tex, ...braces }, one }) => {
		const { probability, evidence } = one;
		const tokens = view.tokens.slice(from, to);
		const damaged = braces.damaged || (tookCommands && (braces.lone || braces.whole));
		const loss = showsLoss(tokens, tags);
		const judged = {
			view,
			chances,
			from,
			to,
			tags,
			tex,
			damaged,
			loss,
			probability,
			evidence,
		};
		const rule = ruleOf(tokens, tags, damaged);
		return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tex, damaged, rule, judged };
	});
}

/**
 * Whether the export took commands off the formulas of a text, or only backslashes: a text is exported
 * as a whole, and hardly any command that stands whole was within another that is lost.
 */
const hasLostCommands = (formulas: readonly WrittenTex[]): boolean =>
	formulas.some(({ damaged }) => damaged) || !formulas.some(({ whole }) => whole);
