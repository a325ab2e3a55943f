import type { Frame } from "../figure.ts";
import { decimals } from "../numbers.ts";
import { pathOf, placeOn } from "../pathOf.ts";
import type { Point } from "../smoothCurve.ts";
import { type Quantizer, quantize, stepOf } from "./quantize.ts";

/** The drawing ends here, where values are beyond the outer levels. */
export const END = 1.4;
/** The error stands below the staircase, on the same scale. */
export const BELOW = -1.95;
/** Where the axes are in the drawing, in its units. */
export const PLACES = {
	x: { domain: [-END, END], range: [44, 430] },
	y: { domain: [-2.5, END], range: [372, 30] },
} as const;

export const quantizerOf = (bits: number): Quantizer => ({ bits, low: -1, high: 1 });

/** The levels of a quantizer, each with the inputs that go to it. */
function stairsOf(quantizer: Quantizer) {
	const step = stepOf(quantizer);
	const count = 2 ** quantizer.bits;
	return Array.from({ length: count }, (_, index) => {
		const value = quantizer.low + index * step;
		return {
			value,
			from: index === 0 ? -END : value - step / 2,
			to: index === count - 1 ? END : value + step / 2,
		};
	});
}

/** The staircase, and the error below it, which a point that is no number breaks at each step. */
export function quantizerLines(bits: number): { staircase: Point[]; error: Point[] } {
	const stairs = stairsOf(quantizerOf(bits));
	return {
		staircase: stairs.flatMap(({ value, from, to }): Point[] => [
			[from, value],
			[to, value],
		]),
		error: stairs.flatMap(({ value, from, to }): Point[] => [
			[from, BELOW + from - value],
			[to, BELOW + to - value],
			[to, Number.NaN],
		]),
	};
}

/** What the figure shows of a quantizer: its staircase, its error, and its levels. */
export function quantizerFrame(bits: number): Frame {
	const quantizer = quantizerOf(bits);
	const step = stepOf(quantizer);
	const stairs = stairsOf(quantizer);
	const [x, y] = [placeOn(PLACES.x), placeOn(PLACES.y)];
	const drawn = (points: readonly Point[]) =>
		pathOf(
			points.map(([input, value]) => [x(input), y(value)] as const),
			true,
		);
	const { staircase, error } = quantizerLines(bits);
	const half = decimals(step / 2, 3);
	return {
		paths: [drawn(staircase), drawn(error)],
		names: [],
		table: {
			columns: ["Level", "Inputs from", "to", "Largest error"],
			rows: stairs.map(({ value, from, to }, index) => [
				decimals(value, 3),
				index === 0 ? "−∞" : decimals(from, 3),
				index === stairs.length - 1 ? "∞" : decimals(to, 3),
				index === 0 || index === stairs.length - 1
					? `${half}, unbounded beyond ${decimals(value, 0)}`
					: decimals(errorAt(value + step / 2 - 1e-9, quantizer), 3),
			]),
		},
		description:
			`A staircase of ${stairs.length} levels between −1 and 1 follows the dashed line of the input ` +
			`itself. Below it the error: a saw tooth between minus and plus half a step, ${half}, within ` +
			"the range, that grows without bound beyond it.",
		says: `${bits}: ${stairs.length} levels, error at most ${half}`,
	};
}

function errorAt(x: number, quantizer: Quantizer): number {
	return Math.abs(x - quantize(x, quantizer));
}
