import * as Plot from "@observablehq/plot";
import type { Figure } from "../figure.ts";
import { decimals, nameAt, WIDTH, X_AXIS } from "../lineChart.ts";
import { svgOf } from "../svgOf.ts";
import { type Quantizer, quantize, stepOf } from "./quantize.ts";

const QUANTIZER: Quantizer = { bits: 3, low: -1, high: 1 };
/** The drawing ends here, where values are beyond the outer levels. */
const END = 1.4;
/** The error stands below the staircase, on the same scale. */
const BELOW = -1.95;

/** The staircase of a uniform quantizer of three bits, and its error below it. */
export function drawUniformQuantizer(): Figure {
	const { low } = QUANTIZER;
	const step = stepOf(QUANTIZER);
	const levels = Array.from({ length: 2 ** QUANTIZER.bits }, (_, level) => low + level * step);
	const stairs = levels.map((value, index) => ({
		value,
		from: index === 0 ? -END : value - step / 2,
		to: index === levels.length - 1 ? END : value + step / 2,
	}));
	const error = stairs.flatMap(({ value, from, to }) => [
		[from, BELOW + from - value],
		[to, BELOW + to - value],
		[to, Number.NaN],
	]);
	const corners = stairs.flatMap(({ value, from, to }) => [
		[from, value],
		[to, value],
	]);
	const svg = svgOf(
		{
			width: WIDTH,
			height: 420,
			marginTop: 30,
			marginLeft: 44,
			marginRight: 10,
			marginBottom: 48,
			x: {
				...X_AXIS,
				domain: [-END, END],
				label: "input x",
				ticks: [-1, -0.5, 0, 0.5, 1],
			},
			y: { domain: [-2.5, END], axis: null },
			marks: [
				Plot.axisY([-1, 0, 1], { tickSize: 4, label: null, tickFormat: X_AXIS.tickFormat }),
				Plot.axisY([BELOW], { tickSize: 4, label: null, tickFormat: () => "0" }),
				Plot.ruleY([0, BELOW], { stroke: "var(--line)" }),
				Plot.ruleX([-1, 1], { stroke: "var(--line)" }),
				Plot.line(
					[
						[-END, -END],
						[END, END],
					],
					{ strokeDasharray: "4 4" },
				),
				Plot.line(corners, { stroke: "var(--accent)", className: "main-curve" }),
				Plot.line(error, { className: "curve" }),
				nameAt("the input itself", 0.98, 1.24, "end"),
				nameAt("its level Q(x)", 0.34, 0.14, "start", true),
				nameAt("its error x − Q(x)", 0, BELOW + 0.4, "middle"),
				nameAt("clipped", -1.19, -0.8, "middle"),
				nameAt("clipped", 1.19, 0.8, "middle"),
			],
		},
		`A staircase of ${levels.length} levels between −1 and 1 follows the dashed line of the ` +
			"input itself. Below it the error: a saw tooth between minus and plus half a step, " +
			`${decimals(step / 2, 3)}, within the range, that grows without bound beyond it.`,
	);
	return {
		svg,
		caption:
			"A uniform quantizer of three bits with its outer levels at −1 and 1. Within the range the " +
			"error is at most half a step; beyond it, it grows as the value does.",
		tables: [
			{
				columns: ["Level", "Inputs from", "to", "Largest error"],
				rows: stairs.map(({ value, from, to }, index) => [
					decimals(value, 3),
					index === 0 ? "−∞" : decimals(from, 3),
					index === levels.length - 1 ? "∞" : decimals(to, 3),
					index === 0 || index === levels.length - 1
						? `${decimals(step / 2, 3)}, unbounded beyond ${decimals(value, 0)}`
						: decimals(quantizerError(value + step / 2 - 1e-9), 3),
				]),
			},
		],
	};
}

function quantizerError(x: number): number {
	return Math.abs(x - quantize(x, QUANTIZER));
}
