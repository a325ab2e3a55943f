import type { RepairedText } from "../../src/survey/model.ts";

/** Where a stretch of the listed text stands in the shown text; undefined where it is not listed. */
export function placeQuote(
	{ listed, edits }: RepairedText,
	quote: string,
): { start: number; end: number } | undefined {
	const at = listed.indexOf(quote);
	if (at === -1) return undefined;
	const shift = (offset: number) =>
		edits
			.filter((edit) => edit.end <= offset)
			.reduce((moved, { before, after }) => moved + after.length - before.length, offset);
	return { start: shift(at), end: shift(at + quote.length) };
}
