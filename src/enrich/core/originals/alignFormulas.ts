import type { Range } from "../../../text/range.ts";
import { COST, lettersOf, type Piece, type Token, takenBy, withCross } from "./layTexts.ts";
import type { OriginalFormula } from "./originalFormulas.ts";

/** A formula of the original with the stretch that an export made of it. */
export interface AlignedFormula extends Range {
	readonly tex: string;
	readonly display: boolean;
}

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

/** Without the comma or the bracket that only ends the formula. */
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
