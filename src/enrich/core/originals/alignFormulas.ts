import { foldLetters } from "../../../text/foldLetters.ts";
import type { Range } from "../../../text/range.ts";
import type { OriginalFormula } from "./originalFormulas.ts";

/** A formula of the original with the stretch that an export made of it. */
export interface AlignedFormula extends Range {
	readonly tex: string;
	readonly display: boolean;
}

interface Token extends Range {
	readonly text: string;
	/** what it costs where the other text lacks it */
	readonly cost: number;
}

/** A piece of the original: a word or sign of its prose, or a formula. */
type Piece =
	| { readonly token: Token }
	| { readonly formula: OriginalFormula; readonly letters: string };

/** What it costs that a formula takes a sign that it has, or one that it has not, or none at all. */
const COST = { own: 0.05, foreign: 0.9, none: 1.2, sign: 0.3, word: 1 };

/** Longer texts, in words and signs, are not aligned. */
const MOST = 3000;

/**
 * Finds what an export made of each formula of the original: the two texts are laid word against word so
 * that as few as possible stay alone, and a formula takes what stands between the words on its sides. Only
 * formulas whose stretch has no letter that the formula has not, in its order, are given.
 *
 * @param listed the text of the export
 * @param original the same with its TeX
 * @param formulas of the original, in their order
 */
export function alignFormulas(
	listed: string,
	original: string,
	formulas: readonly OriginalFormula[],
): readonly AlignedFormula[] {
	const theirs = tokensOf(listed);
	const ours = piecesOf(original, formulas);
	if (theirs.length > MOST || ours.length > MOST) return [];
	return takenBy(ours, theirs).flatMap(({ formula, tokens }) => {
		const [first, last] = [tokens[0], tokens.at(-1)];
		if (!first || !last) return [];
		const trimmed = trim(listed, { ...formula, start: first.start, end: last.end });
		const stretch = listed.slice(trimmed.start, trimmed.end);
		return fits(stretch, trimmed.tex) ? [trimmed] : [];
	});
}

function tokensOf(text: string, offset = 0): Token[] {
	return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s]/gu), ({ 0: word, index }) => ({
		text: word,
		start: offset + index,
		end: offset + index + word.length,
		cost: /[\p{L}\p{N}]/u.test(word) ? COST.word : COST.sign,
	}));
}

/** TeX of prose that no export shows: commands, braces and dollars. */
const MARKUP = /\\[A-Za-z]+\s?|[\\{}$~]/gu;

function piecesOf(original: string, formulas: readonly OriginalFormula[]): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	const prose = (to: number) => {
		const text = original.slice(at, to).replace(MARKUP, (found) => " ".repeat(found.length));
		pieces.push(...tokensOf(text, at).map((token) => ({ token })));
	};
	for (const formula of formulas) {
		if (formula.start < at) continue;
		prose(formula.start);
		pieces.push({ formula, letters: lettersOf(formula.tex) });
		at = formula.end;
	}
	prose(original.length);
	return pieces;
}

/** `\times` as people write it who have no sign for it. */
const withCross = (tex: string, cross = "x") => tex.replace(/\\times\b/gu, cross);

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The tokens of the export that each formula takes where both texts are laid side by side. */
function takenBy(
	ours: readonly Piece[],
	theirs: readonly Token[],
): { formula: OriginalFormula; tokens: Token[] }[] {
	const width = theirs.length + 1;
	/** the least cost of the first pieces beside the first tokens; and where the last piece, a formula, takes the last token */
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

/** Without the comma or the bracket that only ends the formula, where both texts have it or neither needs it. */
function trim(listed: string, { tex, start, end, display }: AlignedFormula): AlignedFormula {
	let [shorter, from, to] = [tex.trim(), start, end];
	for (;;) {
		const last = shorter.at(-1) ?? "";
		const isLoose = /[.,;:]/u.test(last) || isUnopened(shorter);
		if (!isLoose || shorter.length === 1 || /\\.$/u.test(shorter)) break;
		shorter = shorter.slice(0, -1).trimEnd();
		if (listed[to - 1] === last && to - from > 1) to -= 1;
	}
	const opened = /^[([]/u.test(shorter) && !isBalanced(shorter) ? shorter.slice(1) : shorter;
	if (opened !== shorter && listed[from] === shorter[0] && to - from > 1) from += 1;
	return { tex: opened, start: from, end: to, display };
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const isBalanced = (tex: string) => count(tex, /[([]/gu) === count(tex, /[)\]]/gu);

const isUnopened = (tex: string) =>
	/[)\]]$/u.test(tex) && count(tex, /[([]/gu) < count(tex, /[)\]]/gu);

/** Whether a stretch may be what is left of a formula: its letters stand in the TeX in their order. */
function fits(stretch: string, tex: string): boolean {
	const left = lettersOf(stretch);
	return [tex, withCross(tex)].some((source) => holds(lettersOf(source), left));
}

function holds(all: string, some: string): boolean {
	let at = 0;
	for (const letter of some) {
		at = all.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}
