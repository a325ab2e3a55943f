import { atomChances } from "./atomChances.ts";
import { commandWords, takesArgument } from "./commandWords.ts";
import { decideAtoms } from "./decideAtoms.ts";
import { findRegions, type Region } from "./findRegions.ts";
import type { FormulaModel } from "./formulaModel.ts";
import { mayBeCommand } from "./mayBeCommand.ts";
import { tagMarginals } from "./tagMarginals.ts";
import { INSIDE, INSIDE_COMMAND, isBegin, OUT, TAG_COUNT } from "./tagSet.ts";
import { forbidCommand, tagTokens, transitionIndex } from "./tagTokens.ts";
import { isScript, type Token } from "./token.ts";
import { FEATURE_COUNT, tokenFeatures } from "./tokenFeatures.ts";
import { tokenizeText } from "./tokenizeText.ts";
import { type TextView, viewText } from "./viewText.ts";

/** A stretch of tokens that the tagger takes for one formula. */
export interface FoundFormula {
	readonly tokens: readonly Token[];
	readonly tags: Uint8Array;
	/** Index of the first token in the view. */
	readonly from: number;
	/** Probability of exactly these tags, borders included, by the tagger alone. */
	readonly probability: number;
	/** Probability that its surest token is in a formula, whatever the borders. */
	readonly evidence: number;
}

/** What the tagger thinks of each token of a text, whatever it decides. */
export interface TokenChances {
	/** Probability of the token to be a command word or, of a `_ ^`, to be a script. */
	readonly atom: Float64Array;
	/** Probability of the token to be in a formula. */
	readonly inside: Float64Array;
}

/** What the tagger finds in a text, with the view of the text that it was found in. */
export interface FoundFormulas {
	readonly view: TextView;
	readonly found: readonly FoundFormula[];
	readonly chances: TokenChances;
}

/** Tags the tokens of a text and collects the formulas, in order. Linear in the text. */
export function findFormulas(text: string, model: FormulaModel): FoundFormulas {
	const tokens = tokenizeText(text, model.split);
	const view = viewText(tokens, model.priors);
	const chances = {
		atom: new Float64Array(tokens.length),
		inside: new Float64Array(tokens.length),
	};
	const found = findRegions(tokens).flatMap((region) => formulasOf(view, region, model, chances));
	return { view, found, chances };
}

/** Finds the formulas of a region, and notes the chances of its tokens. */
function formulasOf(
	view: TextView,
	{ from, to }: Region,
	model: FormulaModel,
	chances: TokenChances,
): FoundFormula[] {
	const tokens = view.tokens.slice(from, to);
	const spaced = tokens.map((token) => token.spaced);
	const scores = scoreTokens(view, from, tokens, model);
	const lattice = tagMarginals(scores, spaced, model.moves);
	const { forward, backward, weights, moves } = lattice;
	const atoms = atomChances(lattice, tokens);
	chances.atom.set(atoms, from);
	let all = 0;
	for (let i = 0; i < tokens.length; i++) {
		const inside = insideChance(i);
		chances.inside[from + i] = inside;
		all += inside;
	}
	// All outside is then more probable than even, so no other tagging is better.
	if (all < 0.5) return [];
	const path = tagTokens(decideAtoms(scores, atoms, tokens), spaced, model.transitions);
	if (path.every((tag) => tag === OUT)) return [];
	const formulas: FoundFormula[] = [];
	for (let start = 0; start < path.length; start++) {
		if (path[start] === OUT) continue;
		let end = start + 1;
		while (
			end < path.length &&
			path[end] !== OUT &&
			(!isBegin(path[end]!) || isArgument(tokens, end)) &&
			!listsNames(tokens, end)
		)
			end++;
		formulas.push({
			tokens: tokens.slice(start, end),
			tags: withFunctions(tokens, path, start, end),
			from: from + start,
			probability: spanProbability(start, end),
			evidence: evidenceOf(start, end),
		});
		start = end - 1;
	}
	return formulas;

	/** Sum over all taggings that hold exactly this formula, over the sum of all taggings. */
	function spanProbability(start: number, end: number): number {
		let sum = forward[start * TAG_COUNT + path[start]!]!;
		for (let i = start + 1; i < end; i++) sum *= step(i, path[i]!);
		if (end === path.length) return sum;
		let after = 0;
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			if (tag === OUT || isBegin(tag)) after += step(end, tag) * backward[end * TAG_COUNT + tag]!;
		}
		return Math.min(1, sum * after);
	}

	function step(i: number, tag: number): number {
		const move = moves[transitionIndex(spaced[i]!, path[i - 1]!, tag)]!;
		return move * weights[i * TAG_COUNT + tag]!;
	}

	function evidenceOf(start: number, end: number): number {
		let most = 0;
		for (let i = start; i < end; i++) most = Math.max(most, insideChance(i));
		return most;
	}

	function insideChance(i: number): number {
		const at = i * TAG_COUNT + OUT;
		return 1 - forward[at]! * backward[at]!;
	}
}

/** A `max` that is a script is a command: TeX sets `T_\text{max}` and `T_\max` alike. */
const withFunctions = (
	tokens: readonly Token[],
	path: Uint8Array,
	start: number,
	end: number,
): Uint8Array =>
	path
		.slice(start, end)
		.map((tag, i) =>
			tag === INSIDE &&
			isScript(tokens[start + i - 1]) &&
			commandWords.get(tokens[start + i]!.text) === "function"
				? INSIDE_COMMAND
				: tag,
		);

/** `texttt{O}`: braces after a command that takes an argument begin no formula. */
const isArgument = (tokens: readonly Token[], brace: number): boolean =>
	tokens[brace]!.text === "{" && !tokens[brace]!.spaced && takesArgument(tokens[brace - 1]!.text);

/** `Fid_+, Fid_-` are two formulas: a comma before a name with a script ends one. */
const listsNames = (tokens: readonly Token[], comma: number): boolean =>
	tokens[comma]!.text === "," &&
	/^[A-Z][a-z]{1,3}$/.test(tokens[comma + 1]?.text ?? "") &&
	tokens[comma + 2]?.text === "_";

/** A caret is hardly ever prose: 780 of 793 in the tuning part are scripts. */
const caretWeight = 3;

function scoreTokens(
	view: TextView,
	from: number,
	tokens: readonly Token[],
	model: FormulaModel,
): Float64Array {
	const scores = new Float64Array(tokens.length * TAG_COUNT);
	const features = new Int32Array(FEATURE_COUNT);
	tokens.forEach((_, i) => {
		const row = i * TAG_COUNT;
		tokenFeatures(view, from + i, features, 0);
		model.features.addTo(scores, row, features);
		if (!mayBeCommand(view.tokens, from + i)) forbidCommand(scores, i);
		if (view.carets[from + i] !== 0) scores[row + OUT]! -= caretWeight;
	});
	return scores;
}
