import { pairDollars } from "./pairDollars.ts";

/** How the author set a formula off from the text. */
export type Delimiter = "dollars" | "brackets" | "environment";

/** A formula as its author wrote it, with what sets it off. */
export interface WholeFormula {
	/** UTF-16 offsets, with the delimiters, end exclusive */
	readonly start: number;
	readonly end: number;
	/** TeX without delimiters, but for an environment, which is its own */
	readonly tex: string;
	/** on lines of its own */
	readonly display: boolean;
	readonly delimiter: Delimiter;
}

/** Nobody writes longer formulas into an abstract. */
const LONGEST = 2000;
/** Names of environments that stand on lines of their own without anything around them, as an expression. */
export const DISPLAY_ENVIRONMENT =
	"equation|align|alignat|gather|multline|eqnarray|flalign|displaymath";
const ENVIRONMENT = `${DISPLAY_ENVIRONMENT}|math|array|[pbvBV]?matrix|cases|split|aligned|gathered`;

const delimited = new RegExp(
	[
		`(?<!\\\\)(?:\\\\\\\\)*\\\\\\((?<inline>[\\s\\S]{1,${LONGEST}}?)\\\\\\)`,
		`(?<!\\\\)(?:\\\\\\\\)*\\\\\\[(?<display>[\\s\\S]{1,${LONGEST}}?)\\\\\\]`,
		`\\\\begin\\{(?<name>(?:${ENVIRONMENT})\\*?)\\}[\\s\\S]{1,${LONGEST}}?\\\\end\\{\\k<name>\\}`,
	].join("|"),
	"gu",
);

/**
 * Finds the formulas that stand in a text as TeX, in order, without overlap: between dollars, which are told
 * from those of money, in `\(…\)` and `\[…\]`, and as environments. Pure, total, and linear in the text.
 */
export function wholeFormulas(text: string): WholeFormula[] {
	const bracketed = text.includes("\\") ? bracketedFormulas(text) : [];
	const between = text.includes("$")
		? pairDollars(text).map((pair): WholeFormula => ({ ...pair, delimiter: "dollars" }))
		: [];
	// What begins first holds the other: dollars may hold an environment, an environment dollars.
	return [...between, ...bracketed]
		.toSorted((a, b) => a.start - b.start || b.end - a.end)
		.reduce<WholeFormula[]>((kept, formula) => {
			if (formula.start >= (kept.at(-1)?.end ?? 0)) kept.push(formula);
			return kept;
		}, []);
}

function bracketedFormulas(text: string): WholeFormula[] {
	return Array.from(text.matchAll(delimited), (found): WholeFormula => {
		const { inline, display, name } = found.groups ?? {};
		const end = found.index + found[0].length;
		if (name !== undefined) {
			const start = found.index;
			if (name === "math") {
				const tex = found[0].slice("\\begin{math}".length, -"\\end{math}".length);
				return { start, end, tex, display: false, delimiter: "brackets" };
			}
			return { start, end, tex: found[0], display: true, delimiter: "environment" };
		}
		const tex = inline ?? display ?? "";
		const start = end - tex.length - 4;
		return { start, end, tex, display: inline === undefined, delimiter: "brackets" };
	}).filter(({ tex }) => tex.trim() !== "" && !/\n\s*\n/u.test(tex));
}
