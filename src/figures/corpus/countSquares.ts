import * as Plot from "@observablehq/plot";

/** A count in a grid of cells of side 1: `x` and `y` are the middle of its cell. */
export interface CountCell {
	readonly x: number;
	readonly y: number;
	readonly count: number;
	/** framed instead of filled: a total */
	readonly total?: boolean;
}

/** Each count as a number upon a square whose area stands for it, the largest as wide as its cell. */
export function countSquares(cells: readonly CountCell[]): Plot.Markish[] {
	const shown = cells.filter(({ count }) => count > 0);
	const most = Math.max(1, ...shown.filter(({ total }) => !total).map(({ count }) => count));
	const side = ({ count, total }: CountCell) => (total ? 0.47 : 0.48 * Math.sqrt(count / most));
	const corners = {
		x1: (cell: CountCell) => cell.x - side(cell),
		x2: (cell: CountCell) => cell.x + side(cell),
		y1: (cell: CountCell) => cell.y - side(cell),
		y2: (cell: CountCell) => cell.y + side(cell),
	};
	return [
		Plot.rect(
			shown.filter(({ total }) => !total),
			{ ...corners, fill: "var(--mark)" },
		),
		Plot.rect(
			shown.filter(({ total }) => total),
			{ ...corners, fill: "none", stroke: "var(--line)" },
		),
		Plot.text(shown, { x: "x", y: "y", text: ({ count }: CountCell) => String(count) }),
	];
}
