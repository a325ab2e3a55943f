import { nearestPoint } from "./nearestPoint.ts";
import type { Place } from "./place.ts";

interface Cell {
	readonly column: number;
	readonly row: number;
	count: number;
	x: number;
	y: number;
}

/** More columns than any window has. */
const COLUMNS = 1 << 16;

/**
 * Where most of some points stand together: the one in the middle of their densest place.
 *
 * @param reach how large a place is
 * @returns undefined where there are no points
 */
export function densestPoint(points: readonly Place[], reach: number): Place | undefined {
	const cells = new Map<number, Cell>();
	for (const { x, y } of points) {
		const [column, row] = [Math.floor(x / reach), Math.floor(y / reach)];
		const cell = cells.get(row * COLUMNS + column);
		if (!cell) cells.set(row * COLUMNS + column, { column, row, count: 1, x, y });
		else {
			cell.count += 1;
			cell.x += x;
			cell.y += y;
		}
	}
	let best = { count: 0, x: 0, y: 0 };
	for (const { column, row } of cells.values()) {
		// With the cells around it.
		const sum = { count: 0, x: 0, y: 0 };
		for (let dy = -1; dy <= 1; dy += 1)
			for (let dx = -1; dx <= 1; dx += 1) {
				const cell = cells.get((row + dy) * COLUMNS + column + dx);
				if (!cell) continue;
				sum.count += cell.count;
				sum.x += cell.x;
				sum.y += cell.y;
			}
		if (sum.count > best.count) best = sum;
	}
	const middle = { x: best.x / best.count, y: best.y / best.count };
	return points[nearestPoint(points, middle, Number.POSITIVE_INFINITY) ?? -1];
}
