import { foldLetters } from "../../../text/foldLetters.ts";
import type { Range } from "../../../text/range.ts";
import type { OriginalFormula } from "./originalFormulas.ts";

/** A word or a sign of a text. */
export interface Token extends Range {
	readonly text: string;
	/** what it costs where the other text lacks it */
	readonly cost: number;
}

/** A piece of the original: a word or sign of its prose, or a formula. */
export type Piece =
	| { readonly token: Token }
	| { readonly formula: OriginalFormula; readonly letters: string };

/** What it costs that a formula takes a sign that it has, or one that it has not, or none at all. */
export const COST = { own: 0.05, foreign: 0.9, none: 1.2, sign: 0.3, word: 1 };

/** `\times` as people write it who have no sign for it. */
export const withCross = (tex: string, cross = "x") => tex.replace(/\\times(?![A-Za-z])/gu, cross);

export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The tokens of the export that each formula takes where both texts are laid side by side. */
export function takenBy(
	ours: readonly Piece[],
	theirs: readonly Token[],
): { formula: OriginalFormula; tokens: Token[] }[] {
	const width = theirs.length + 1;
	/** the least cost of the first pieces beside the first tokens, and of those that end with one taken */
	const least = new Float64Array((ours.length + 1) * width);
	const taking = new Float64Array((ours.length + 1) * width).fill(Number.POSITIVE_INFINITY);
	for (let at = 1; at < width; at++) least[at] = least[at - 1]! + theirs[at - 1]!.cost;
	for (const [index, piece] of ours.entries()) {
		const row = (index + 1) * width;
		for (let at = 0; at < width; at++) {
			const above = least[row - width + at]! + ("token" in piece ? piece.token.cost : COST.none);
			const token = theirs[at - 1];
			if (!token) {
				least[row + at] = above;
				continue;
			}
			const before = least[row - width + at - 1]!;
			if ("formula" in piece)
				taking[row + at] = Math.min(before, taking[row + at - 1]!) + takes(piece, token);
			const both = "token" in piece ? before + matches(piece.token, token) : taking[row + at]!;
			least[row + at] = Math.min(above, least[row + at - 1]! + token.cost, both);
		}
	}
	const taken: { formula: OriginalFormula; tokens: Token[] }[] = [];
	let [index, at] = [ours.length, theirs.length];
	while (index > 0) {
		const row = index * width;
		const piece = ours[index - 1]!;
		const token = theirs[at - 1];
		const cost = least[row + at]!;
		if (token && "formula" in piece && cost === taking[row + at]) {
			const tokens: Token[] = [];
			for (;;) {
				const last = theirs[at - 1]!;
				tokens.unshift(last);
				const isFirst = taking[row + at] === least[row - width + at - 1]! + takes(piece, last);
				at -= 1;
				if (isFirst) break;
			}
			taken.unshift({ formula: piece.formula, tokens });
			index -= 1;
		} else if (
			token &&
			"token" in piece &&
			cost === least[row - width + at - 1]! + matches(piece.token, token)
		) {
			index -= 1;
			at -= 1;
		} else if (token && cost === least[row + at - 1]! + token.cost) at -= 1;
		else index -= 1;
	}
	return taken;
}

const matches = (one: Token, other: Token): number =>
	foldLetters(one.text) === foldLetters(other.text) ? 0 : Number.POSITIVE_INFINITY;

function takes({ formula, letters }: Extract<Piece, { letters: string }>, { text }: Token): number {
	const isWord = /[\p{L}\p{N}]/u.test(text);
	const own = isWord
		? [letters, lettersOf(withCross(formula.tex))]
		: [formula.tex, withCross(formula.tex, "×")];
	return own.some((signs) => signs.includes(text)) ? COST.own : COST.foreign;
}
