import type { Place } from "./place.ts";

/**
 * Which point is meant: the nearest, if it is no farther than `reach`.
 *
 * @param points undefined where one cannot be meant
 * @returns its place in the list
 */
export function nearestPoint(
	points: readonly (Place | undefined)[],
	at: Place,
	reach: number,
): number | undefined {
	let best: number | undefined;
	let least = reach * reach;
	for (let index = 0; index < points.length; index += 1) {
		const point = points[index];
		if (!point) continue;
		const away = (point.x - at.x) ** 2 + (point.y - at.y) ** 2;
		if (away < least || (away === least && best === undefined)) {
			best = index;
			least = away;
		}
	}
	return best;
}

/**
 * The next point on the way: the nearest of those that lie rather in a direction than aside of it.
 *
 * @param way a step of 1 along an axis
 */
export function nextPoint(
	points: readonly (Place | undefined)[],
	from: number,
	way: Place,
): number | undefined {
	const start = points[from];
	if (!start) return undefined;
	const ahead = points.map((point, index) => {
		if (!point || index === from) return undefined;
		const [x, y] = [point.x - start.x, point.y - start.y];
		const along = x * way.x + y * way.y;
		const aside = Math.abs(x * way.y) + Math.abs(y * way.x);
		// What lies aside is farther than it seems.
		return along > 0 && along >= aside ? { x: along, y: 2 * aside } : undefined;
	});
	return nearestPoint(ahead, { x: 0, y: 0 }, Number.POSITIVE_INFINITY);
}
