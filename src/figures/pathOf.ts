import { rounded } from "./rounded.ts";
import { drawSmooth, type Pen, type Point } from "./smoothCurve.ts";

/** An axis of a chart: what it shows, and the units of the drawing at its ends. */
interface Axis {
	readonly domain: readonly [number, number];
	readonly range: readonly [number, number];
	readonly type?: "log";
}

/** The place of a value of an axis, as Plot finds it. */
export function placeOn({ domain: [low, high], range: [from, to], type }: Axis) {
	const scaled = (value: number) => (type === "log" ? Math.log(value) : value);
	return (value: number) =>
		from + ((to - from) * (scaled(value) - scaled(low))) / (scaled(high) - scaled(low));
}

/**
 * A path through points of a drawing as d3 writes it, for where d3 is not. A point that is no number ends a
 * line.
 */
export function pathOf(points: readonly Point[], straight = false): string {
	let path = "";
	const pen: Pen = {
		moveTo: (x, y) => (path += `M${x},${y}`),
		lineTo: (x, y) => (path += `L${x},${y}`),
		bezierCurveTo: (...places) => (path += `C${places.join(",")}`),
	};
	for (const line of linesOf(points)) {
		if (straight)
			for (const [index, point] of line.entries()) pen[index === 0 ? "moveTo" : "lineTo"](...point);
		else drawSmooth(line, pen);
	}
	return rounded(path);
}

function linesOf(points: readonly Point[]): Point[][] {
	const lines: Point[][] = [[]];
	for (const point of points) {
		if (Number.isNaN(point[1])) lines.push([]);
		else lines.at(-1)?.push(point);
	}
	return lines;
}
