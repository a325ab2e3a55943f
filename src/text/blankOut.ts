import type { Range } from "./range.ts";

/** Stands in for signs that no rule is to read; no listing means it. */
export const OBJECT = "\uFFFC";

/** A text of the same length in which some stretches are of one sign, a blank if not said. */
export function blankOut(text: string, stretches: readonly Range[], sign = " "): string {
	if (stretches.length === 0) return text;
	const signs = text.split("");
	for (const { start, end } of stretches) signs.fill(sign, start, end);
	return signs.join("");
}
