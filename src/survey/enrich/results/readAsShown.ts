import { unicodeOf } from "../../../formulas/unicodeOf.ts";
import type { Inline } from "../../model.ts";
import { shownText } from "../../text/inlines.ts";
import { signs } from "./signs.ts";

/** A stretch of the reading and what it stands for in the shown text. */
interface Piece {
	readonly at: number;
	readonly length: number;
	readonly shownAt: number;
	readonly shownLength: number;
}

/** A text as a line of words and signs: `$56\times$` is "56×", `$F_1$` is "F₁". */
export interface Reading {
	readonly text: string;
	/** stretches whose digits are no numbers of the sentence: formulas that are not just a number */
	readonly opaque: readonly { readonly start: number; readonly end: number }[];
	/**
	 * The offset in the shown text of an offset in the reading; within a formula its border on the given
	 * side.
	 */
	shownAt(offset: number, side: "start" | "end"): number;
}

/**
 * Reads the inlines of a shown text.
 *
 * @param inlines a text with its formulas; their shown text has these in dollars
 */
export function readText(inlines: readonly Inline[]): Reading {
	const pieces: Piece[] = [];
	const opaque: { start: number; end: number }[] = [];
	let text = "";
	let shown = 0;
	const add = (said: string, shownLength: number) => {
		pieces.push({ at: text.length, length: said.length, shownAt: shown, shownLength });
		text += said;
		shown += shownLength;
	};
	const walk = (inline: Inline): void => {
		if (inline.type === "text") add(printable(inline.value), inline.value.length);
		else if (inline.type === "formula") {
			const { symbol, number } = inFormula(inline.formula.tex);
			const start = text.length;
			add(symbol + number, shownText([inline]).length);
			if (symbol !== "") opaque.push({ start, end: start + symbol.length });
		} else inline.children.forEach(walk);
	};
	inlines.forEach(walk);
	return {
		text,
		opaque,
		shownAt(offset, side) {
			const piece = pieces[lastAt(pieces, side === "start" ? offset : offset - 1)];
			if (!piece) return 0;
			if (piece.length === piece.shownLength) return piece.shownAt + offset - piece.at;
			return piece.shownAt + (side === "start" ? 0 : piece.shownLength);
		},
	};
}

/** The index of the piece that holds an offset. */
function lastAt(pieces: readonly Piece[], offset: number): number {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Text of the same length in which quantities can be marked by private characters. */
function printable(text: string): string {
	return text.replace(/[\uE000-\uF8FF]/gu, "?").replace(/[^\S\n]|\*|(?<!\n)\n(?!\n)/gu, " ");
}

/** A formula as a line: a symbol, and the number that it is said to be; either may be empty. */
function inFormula(tex: string): { symbol: string; number: string } {
	const whole = plainNumber(tex);
	if (whole !== undefined) return { symbol: "", number: whole };
	const relation = /^([^=<>]{1,80}?)\s*(=|\\approx|\\geq?|\\leq?|<|>)([^=<>]{1,40})$/u.exec(tex);
	const number = relation ? plainNumber(`${relation[2]}${relation[3]}`) : undefined;
	if (!relation || number === undefined) return { symbol: printable(unicodeOf(tex)), number: "" };
	return { symbol: printable(unicodeOf(relation[1] ?? "")), number };
}

/** TeX that holds nothing but a number, its sign and its unit, as plain text; otherwise undefined. */
function plainNumber(tex: string): string | undefined {
	const plain = tex
		.replace(/\\(?:text|mathrm|mathbf|textbf)\{([^{}\\]{0,20})\}/gu, "$1")
		.replace(/\\(?:[A-Za-z]{1,20}|[^A-Za-z])/gu, (command) => signs.get(command) ?? command)
		.replace(/[{}]/gu, "")
		.replace(/--/gu, "–")
		.replace(/[\s*]+/gu, " ")
		.trim();
	return /^[=≈≥≤<>~+\-−±→↑↓ ]{0,4}[×\d][\d.,/ %×x~–\-→+−±]{0,40}(?:dB|ms|mm|fps|pp|points|GB)?$/u.test(
		plain,
	) ||
		plain === "×" ||
		plain === "%" ||
		plain === "~" ||
		plain === "≈" ||
		plain === ">" ||
		plain === "<"
		? plain
		: undefined;
}
