import { type Braces, readBraces } from "./readBraces.ts";
import { scriptWraps } from "./scriptWraps.ts";
import { isCommand } from "./tagSet.ts";
import { isScript, type Token } from "./token.ts";
import { uprightWord } from "./uprightWord.ts";

/** The TeX of a formula, and what its braces tell of commands that were lost. */
export interface WrittenTex extends Pick<Braces, "damaged" | "lone" | "whole"> {
	readonly tex: string;
}

const escaped = new Set(["%", "#", "&"]);

/**
 * Writes the TeX of the tokens of one formula: gives the command words their backslash, escapes what
 * TeX would take for its own, and sets words upright. What was lost is not put back.
 */
export function writeTex(
	text: string,
	tokens: readonly Token[],
	tags: ArrayLike<number>,
): WrittenTex {
	const braces = readBraces(tokens, tags);
	const dropped = new Set(braces.stretched.values());
	const wraps = scriptWraps(tokens, tags);
	const wrapEnds = new Set(wraps.values());
	const norms = normBars(tokens);
	const divergence = divergenceBar(tokens);
	let tex = "";
	tokens.forEach((token, i) => {
		const before = tokens[i - 1];
		const command = isCommand(tags[i]!);
		if (before) tex += text.slice(before.end, token.start).replace(/\s+/gu, " ");
		if (dropped.has(i) || i === divergence) return;
		if (needsBlank(tokens, tags, i)) tex += " ";
		if (wraps.has(i)) tex += "{";
		if (
			command ||
			escaped.has(token.text) ||
			braces.literal.has(i) ||
			norms.has(i) ||
			(divergence >= 0 && i - 1 === divergence) ||
			isThinSpace(tokens, tags, i)
		)
			tex += "\\";
		tex += command
			? token.text
			: (stretchedLetter(braces, tokens, i) ?? uprightWord(tokens, tags, i) ?? token.text);
		if (wrapEnds.has(i)) tex += "}";
	});
	const { damaged, lone, whole } = braces;
	return { tex: tex.trim(), damaged, lone, whole };
}

/** A letter right after a command word would become part of its name. */
function needsBlank(tokens: readonly Token[], tags: ArrayLike<number>, i: number): boolean {
	const before = tokens[i - 1];
	const token = tokens[i]!;
	return (
		before !== undefined &&
		isCommand(tags[i - 1]!) &&
		before.end === token.start &&
		token.kind === "letters" &&
		!isCommand(tags[i]!)
	);
}

/** In `mathcal{C_Phi/m}` the font was of the first letter only: `\mathcal{C}_\Phi/m`. */
function stretchedLetter(
	{ stretched }: Braces,
	tokens: readonly Token[],
	i: number,
): string | undefined {
	if (!stretched.has(i - 1) || tokens[i]!.kind !== "letters") return undefined;
	return `${tokens[i]!.text}}`;
}

/**
 * `x!in!S`: the export made `!` of the negative space `\!`. A factorial stands after a letter, number or
 * bracket.
 */
function isThinSpace(tokens: readonly Token[], tags: ArrayLike<number>, i: number): boolean {
	if (tokens[i]!.text !== "!") return false;
	const after = tokens[i + 1];
	return (
		(i > 0 && isCommand(tags[i - 1]!)) ||
		(after !== undefined &&
			(isCommand(tags[i + 1]!) ||
				"!=<>".includes(after.text) ||
				"=<>".includes(tokens[i - 1]?.text ?? " ")))
	);
}

/** Bars that lost a backslash: those of the norm `|x|_2`. */
function normBars(tokens: readonly Token[]): Set<number> {
	const norms = new Set<number>();
	const bars = tokens.flatMap((token, i) => (token.text === "|" ? [i] : []));
	for (let k = 0; k + 1 < bars.length; k += 2) {
		if (tokens[bars[k + 1]! + 1]?.text === "_") norms.add(bars[k]!).add(bars[k + 1]!);
	}
	return norms;
}

/** The first bar of a divergence `p||q`, which becomes `\\|` (a pair `||x||` stays). */
function divergenceBar(tokens: readonly Token[]): number {
	const bars = tokens.flatMap((token, i) => (token.text === "|" ? [i] : []));
	return bars.length === 2 && bars[1] === bars[0]! + 1 ? bars[0]! : -1;
}

/** Whether a formula has a command or a script, so that the listing visibly lost something. */
export const showsLoss = (tokens: readonly Token[], tags: ArrayLike<number>): boolean =>
	tokens.some((token, i) => isCommand(tags[i]!) || isScript(token));
