import { commandWords } from "./commandWords.ts";
import type { JudgedFormula } from "./judgedFormula.ts";
import { isCommand } from "./tagSet.ts";
import { isScript, type Token } from "./token.ts";
import type { TextView } from "./viewText.ts";
import { wordsOfProse } from "./wordsOfProse.ts";

/** No formula, or none of the kind: less than the odds of any. */
const NONE = -8;
const farthest = 7;

/**
 * What tells whether the author of a text writes formulas in dollars: how probable the formulas found in it
 * are and of what they are made, and what the author writes otherwise. In an order that the trees know.
 */
export function textSigns(view: TextView, formulas: readonly JudgedFormula[]): number[] {
	const all = formulas.map(({ evidence }) => evidence).sort((a, b) => b - a);
	const lossy = formulas.filter(({ loss }) => loss);
	const lost = lossy.map(({ evidence }) => evidence).sort((a, b) => b - a);
	const best = formulas.reduce((most, { probability }) => Math.max(most, probability), 0);
	return [
		formulas.length,
		lost.length,
		...[0, 1, 2].map((i) => oddsAt(lost, i)),
		...[0, 1].map((i) => oddsAt(all, i)),
		noneOf(lost),
		noneOf(all),
		oddsAt([best], 0),
		...atomSigns(formulas),
		view.density,
		view.profile,
		view.crosses,
		view.evidence,
		...habitSigns(view.tokens),
	];
}

const oddsAt = (probabilities: readonly number[], i: number): number => {
	const p = probabilities[i];
	if (p === undefined) return NONE;
	return Math.max(-farthest, Math.min(farthest, Math.log(p / (1 - p))));
};

/** Logarithm of the probability that none is a formula, as if they were independent. */
const noneOf = (probabilities: readonly number[]): number =>
	probabilities.reduce((sum, p) => sum + Math.log(1 - Math.min(p, 0.99999)), 0);

/** What commands and scripts the formulas are made of, and the odds of the best formula with each kind. */
function atomSigns(formulas: readonly JudgedFormula[]): number[] {
	const counts = { telling: 0, greek: 0, ambiguous: 0, under: 0, caret: 0, brace: 0, near: 0 };
	const best = { greek: NONE, ambiguous: NONE, script: NONE };
	for (const { view, from, to, tags, evidence } of formulas) {
		const odds = oddsAt([evidence], 0);
		for (let i = from; i < to; i++) {
			const token = view.tokens[i]!;
			counts.near += view.near[i]!;
			if (isScript(token)) {
				counts[token.text === "_" ? "under" : "caret"]++;
				best.script = Math.max(best.script, odds);
			} else if (token.text === "{") counts.brace++;
			if (!isCommand(tags[i - from]!)) continue;
			const kind = kindOf(token.text);
			counts[kind]++;
			if (kind !== "telling") best[kind] = Math.max(best[kind], odds);
		}
	}
	const near = counts.near / Math.max(1, formulas.length);
	return [
		counts.telling,
		counts.greek,
		counts.ambiguous,
		counts.under,
		counts.caret,
		counts.brace,
		near,
		best.greek,
		best.ambiguous,
		best.script,
	];
}

const ambiguous = new Set([...wordsOfProse, "times", "log", "exp"]);

const kindOf = (word: string): "greek" | "ambiguous" | "telling" =>
	commandWords.get(word) === "greek" ? "greek" : ambiguous.has(word) ? "ambiguous" : "telling";

const wordsOfStatistics = new Set(
	"Cohen Spearman Pearson Kendall Fleiss Krippendorff Wilcoxon CI AUC ANOVA significant significantly".split(
		" ",
	),
);

/** Signs of TeX and of plain typing outside of the formulas too. */
function habitSigns(tokens: readonly Token[]): number[] {
	const count = {
		percent: 0,
		escaped: 0,
		quotes: 0,
		typographic: 0,
		dashes: 0,
		mathSigns: 0,
		greek: 0,
		decimals: 0,
		angles: 0,
		scripts: 0,
		letters: 0,
		braces: 0,
		backslashes: 0,
		dollars: 0,
		statistics: 0,
	};
	tokens.forEach(({ text, kind, spaced }, i) => {
		const before = tokens[i - 1]?.text;
		const after = tokens[i + 1];
		if (kind === "greek") count.greek++;
		else if (kind === "letters") {
			if (text.length === 1 && !"aAI".includes(text)) count.letters++;
			else if (wordsOfStatistics.has(text)) count.statistics++;
		} else if (kind === "number") return;
		else if (text === "%") count[before === "\\" ? "escaped" : "percent"]++;
		else if (text === "`" || (text === "'" && before === "'" && !spaced)) count.quotes++;
		else if (text === "-" && before === "-" && !spaced) count.dashes++;
		else if (text === "=" && /^0?\.\d|^0$/.test(after?.text ?? "")) count.decimals++;
		else if (text === "<" || text === ">") count.angles++;
		else if (text === "^" || text === "_") count.scripts++;
		else if (text === "{") count.braces++;
		else if (text === "\\") count.backslashes++;
		else if (text === "$") count.dollars++;
		else if ("—–“”‘’".includes(text)) count.typographic++;
		else if ("~±×≥≤−≈→".includes(text)) count.mathSigns++;
	});
	return Object.values(count);
}
