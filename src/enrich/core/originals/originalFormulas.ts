import { wholeMatches } from "../../../survey/repair/wholeMatches.ts";
import type { Range } from "../../../text/range.ts";

/** A formula of an abstract with its TeX. */
export interface OriginalFormula extends Range {
	readonly tex: string;
	readonly display: boolean;
}

/** The formulas that an abstract has as its authors wrote them, in their order; none where it has no TeX. */
export function originalFormulas(abstract: string): readonly OriginalFormula[] {
	if (!/[\\$]/u.test(abstract)) return [];
	return wholeMatches(abstract, false)
		.formulas.flatMap(({ start, end, parts: [part] }) =>
			part && "formula" in part
				? [{ start, end, tex: unescaped(part.formula.tex), display: part.formula.display ?? false }]
				: [],
		)
		.map((formula) => withNumbers(formula, abstract))
		.filter(({ tex }) => !isPlain(tex))
		.toSorted((a, b) => a.start - b.start);
}

/** With the numbers that stand right at it outside of its dollars: `56$\times$`. */
function withNumbers(
	{ tex, start, end, display }: OriginalFormula,
	abstract: string,
): OriginalFormula {
	const before =
		/(?<![\p{L}\d.,$])\d+(?:\.\d+)?$/u.exec(abstract.slice(Math.max(0, start - 12), start))?.[0] ??
		"";
	const after = /^\d+(?:\.\d+)?(?![\p{L}\d])/u.exec(abstract.slice(end, end + 12))?.[0] ?? "";
	return {
		tex: `${before}${tex}${after && " "}${after}`,
		start: start - before.length,
		end: end + after.length,
		display,
	};
}

/** What prose shows alike: a number, a percentage, a sum, a word in a face. */
const isPlain = (tex: string): boolean =>
	/^(?:[\d.,\s~–-]*(?:\\?%|[KMBT])?|\\text(?:bf|it|tt|sc|sf|rm)?\{[\p{L}\s-]*\})$/u.test(tex);

/** TeX as it was before a source escaped it for Markdown: `\_` for an index, `\\tilde`. */
function unescaped(tex: string): string {
	const single = /\\begin|\\substack/u.test(tex) ? tex : tex.replace(/\\\\(?=[A-Za-z])/gu, "\\");
	return /\\(?:text|math)tt|\\text\b/u.test(single) ? single : single.replaceAll("\\_", "_");
}
