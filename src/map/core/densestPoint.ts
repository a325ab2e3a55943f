import { nearestPoint } from "./nearestPoint.ts";
import type { Place } from "./place.ts";

/**
 * Where most of some points stand together: the one in the middle of their densest place.
 *
 * @param reach how large a place is
 * @returns undefined where there are no points
 */
export function densestPoint(points: readonly Place[], reach: number): Place | undefined {
	const cells = new Map<string, Place[]>();
	const cellOf = ({ x, y }: Place) => [Math.floor(x / reach), Math.floor(y / reach)] as const;
	for (const point of points) {
		const key = cellOf(point).join();
		const cell = cells.get(key);
		if (cell) cell.push(point);
		else cells.set(key, [point]);
	}
	let best: Place[] = [];
	for (const [first] of cells.values()) {
		const [column, row] = cellOf(first!);
		const around = [-1, 0, 1].flatMap((dx) =>
			[-1, 0, 1].flatMap((dy) => cells.get([column + dx, row + dy].join()) ?? []),
		);
		if (around.length > best.length) best = around;
	}
	const middle = { x: mean(best.map(({ x }) => x)), y: mean(best.map(({ y }) => y)) };
	return best[nearestPoint(best, middle, Number.POSITIVE_INFINITY) ?? 0];
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
