export type Point = readonly [x: number, y: number];

/** What draws a path: a canvas or a path of d3. */
export interface Pen {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
}

/**
 * Draws a smooth curve through points from left to right, as Bézier curves: smooth at any size. Where a
 * point is given twice the curve has a kink, which stays sharp; between two such points it is straight.
 */
export function drawSmooth(points: readonly Point[], pen: Pen): void {
	const [first] = points;
	if (!first) return;
	pen.moveTo(...first);
	for (const piece of piecesOf(points)) {
		const slopes = piece.length > 2 ? slopesOf(piece) : undefined;
		for (const [index, [x, y]] of piece.entries()) {
			const before = piece[index - 1];
			if (!before) continue;
			if (!slopes) {
				pen.lineTo(x, y);
				continue;
			}
			const third = (x - before[0]) / 3;
			const [from = 0, to = 0] = slopes.slice(index - 1, index + 1);
			pen.bezierCurveTo(
				before[0] + third,
				before[1] + third * from,
				x - third,
				y - third * to,
				x,
				y,
			);
		}
	}
}

/** The same as a curve of d3 and Plot. */
export function smoothCurve(pen: Pen) {
	let points: Point[] = [];
	return {
		areaStart() {},
		areaEnd() {},
		lineStart() {
			points = [];
		},
		point(x: number, y: number) {
			points.push([x, y]);
		},
		lineEnd() {
			drawSmooth(points, pen);
		},
	};
}

/** The parts of a curve between its kinks. */
function piecesOf(points: readonly Point[]): Point[][] {
	const pieces: Point[][] = [[]];
	for (const [index, point] of points.entries()) {
		const before = points[index - 1];
		if (before && before[0] === point[0] && before[1] === point[1]) pieces.push([]);
		pieces.at(-1)?.push(point);
	}
	return pieces;
}

/** At each of three points or more the slope of the parabola through it and its two nearest. */
function slopesOf(points: readonly Point[]): number[] {
	const steps = points.slice(1).map(([x, y], index) => {
		const [x0, y0] = points[index] ?? [0, 0];
		return { width: x - x0, slope: (y - y0) / (x - x0) };
	});
	return points.map((_, index) => {
		const [left, right] = [steps[index - 1], steps[index]];
		if (left && right)
			return (left.slope * right.width + right.slope * left.width) / (left.width + right.width);
		const [next, after] = left ? [left, steps[index - 2]] : [right, steps[1]];
		if (!next || !after) return 0;
		return next.slope + (next.width * (next.slope - after.slope)) / (next.width + after.width);
	});
}
