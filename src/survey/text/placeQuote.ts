import type { RepairedText } from "../model.ts";

/**
 * Where a stretch of a text stands in it as shown; the stretch may be quoted as
 * shown or as listed. A border within an edit takes the edit whole.
 *
 * @returns offsets into the shown text, or undefined where it stands nowhere
 */
export function placeQuote(
	{ listed, shown, edits }: RepairedText,
	quote: string,
): { start: number; end: number } | undefined {
	const asShown = shown.indexOf(quote);
	if (asShown !== -1) return { start: asShown, end: asShown + quote.length };
	const at = listed.indexOf(quote);
	if (at === -1) return undefined;
	const shift = (offset: number, isEnd: boolean) => {
		const around = edits.find(({ start, end }) => start < offset && offset < end);
		if (around) return around.at + (isEnd ? around.after.length : 0);
		return edits
			.filter(({ end }) => end <= offset)
			.reduce((moved, { before, after }) => moved + after.length - before.length, offset);
	};
	return { start: shift(at, false), end: shift(at + quote.length, true) };
}
