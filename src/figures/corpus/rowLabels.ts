import * as Plot from "@observablehq/plot";

/** The margin that names of rows have, and the height of a row: two lines of a name. */
export const LABELS = 174;
export const ROW = 36;

/**
 * Names at the left of their rows, in two lines where they are long.
 *
 * @param indent in units of the drawing
 */
export function labelRows(
	names: readonly string[],
	yOf: (index: number) => number,
	indent = 0,
): Plot.Markish[] {
	return [
		Plot.text(names, {
			x: () => 0,
			dx: -LABELS + 2 + indent,
			y: (_, index) => yOf(index),
			text: (name: string) => name,
			textAnchor: "start",
			lineWidth: 11.5 - indent / 15,
			lineHeight: 1,
		}),
	];
}
