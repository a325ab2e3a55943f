import { holdsNoFormula } from "./chunksOf.ts";
import { commandWords } from "./commandWords.ts";
import type { JudgedFormula } from "./confidenceFeatures.ts";
import { findFormulas } from "./findFormulas.ts";
import type { FormulaModel } from "./formulaModel.ts";
import type { FormulaSign } from "./formulaSigns.ts";
import { isName } from "./isName.ts";
import { joinPairs } from "./joinPairs.ts";
import { ruleOf } from "./ruleOf.ts";
import { settleBorders } from "./settleBorders.ts";
import { INSIDE, isCommand } from "./tagSet.ts";
import type { Token } from "./token.ts";
import { wordsOfProse } from "./wordsOfProse.ts";
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

/**
 * A text is taken to have formulas at all when it is this probable that one of those that lost something
 * is one, as if they were independent: a lone `Delta` or `15 times` is often prose. One with a command that
 * is no word of prose (`approx`, `rightarrow`) is evidence enough.
 */
export const leastEvidence = 0.7;

/** Nobody writes longer ones into an abstract; the bound keeps hostile texts cheap. */
const longestFormula = 300;

/** Finds, delimits and writes the formulas of a text, in order. */
export function lostFormulas(
	text: string,
	model: FormulaModel,
	evidence = leastEvidence,
): LostFormula[] {
	const { view, found: pieces } = findFormulas(text, model);
	const found = joinPairs(pieces, view.tokens);
	const written: {
		from: number;
		to: number;
		tags: Uint8Array;
		written: WrittenTex;
		probability: number;
	}[] = [];
	/** Probability that none of the formulas that lost something is one. */
	let none = 1;
	let least = 0;
	found.forEach((one, k) => {
		if (one.tokens.length > longestFormula) return;
		const most = found[k + 1]?.from ?? view.tokens.length;
		const { from, to } = settleBorders(
			view.tokens,
			{ from: one.from, to: one.from + one.tokens.length },
			least,
			most,
		);
		if (from >= to || isName(view.tokens, from, to)) return;
		if (view.chunks.slice(from, to).some(holdsNoFormula)) return;
		least = to;
		const { probability } = one;
		const tokens = view.tokens.slice(from, to);
		const tags = Uint8Array.from(tokens, (_, i) => one.tags[from + i - one.from] ?? INSIDE);
		if (showsLoss(tokens, tags)) none *= holdsTelling(tokens, tags) ? 0 : 1 - one.evidence;
		written.push({ from, to, tags, written: writeTex(text, tokens, tags), probability });
	});
	if (1 - none < evidence) return [];
	const tookCommands = hasLostCommands(written.map((one) => one.written));
	return written.map(({ from, to, tags, written: { tex, ...braces }, probability }) => {
		const tokens = view.tokens.slice(from, to);
		const damaged = braces.damaged || (tookCommands && (braces.lone || braces.whole));
		const loss = showsLoss(tokens, tags);
		const judged = { view, from, to, tags, tex, damaged, loss, probability };
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

/** Whether one of the commands is neither a word of prose nor the name of a letter. */
const holdsTelling = (tokens: readonly Token[], tags: ArrayLike<number>): boolean =>
	tokens.some(
		({ text }, i) =>
			isCommand(tags[i]!) && !ambiguous.has(text) && commandWords.get(text) !== "greek",
	);

const ambiguous = new Set([...wordsOfProse, "times", "log", "exp"]);
