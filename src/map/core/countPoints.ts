import type { Box, Place, Size } from "./place.ts";

/** As fine as points are counted, in pixels. */
const CELL = 4;

/** How many points a box hides, or a few more: those of the cells that it touches. */
export type CountPoints = (box: Box) => number;

/**
 * Counts points in boxes of a window in constant time, by sums over all cells above and to the left.
 *
 * @param radius of the points' symbols
 */
export function countPoints(
	points: readonly Place[],
	{ width, height }: Size,
	radius: number,
): CountPoints {
	const columns = Math.ceil(width / CELL) + 2;
	const rows = Math.ceil(height / CELL) + 2;
	const sums = new Int32Array(columns * rows);
	const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
	for (const { x, y } of points) {
		if (x < 0 || y < 0 || x > width || y > height) continue;
		sums[(Math.floor(y / CELL) + 1) * columns + Math.floor(x / CELL) + 1]! += 1;
	}
	for (let row = 1; row < rows; row += 1)
		for (let column = 1; column < columns; column += 1) {
			const at = row * columns + column;
			sums[at]! += sums[at - 1]! + sums[at - columns]! - sums[at - columns - 1]!;
		}
	return (box) => {
		const left = within(Math.floor((box.x - radius) / CELL), columns - 1);
		const top = within(Math.floor((box.y - radius) / CELL), rows - 1);
		const right = within(Math.floor((box.x + box.width + radius) / CELL) + 1, columns - 1);
		const bottom = within(Math.floor((box.y + box.height + radius) / CELL) + 1, rows - 1);
		const sum = (row: number, column: number) => sums[row * columns + column]!;
		return sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left);
	};
}
