import * as Plot from "@observablehq/plot";
import type { Figure } from "../figure.ts";
import { nameAt, strokeOf, WIDTH, X_AXIS } from "../lineChart.ts";
import { decimals, sample } from "../numbers.ts";
import type { Point } from "../smoothCurve.ts";
import { svgOf } from "../svgOf.ts";
import { densityAt, type Mixture, marginalPath } from "./mixtureFlow.ts";

const DATA: Mixture = { mean: 1.8, deviation: 0.3 };
/** Quantiles of noise: at 10, 30, ..., 90% for the lines, and in the middle of each eighth for the flow. */
const ENDS = [-1.2816, -0.5244, 0, 0.5244, 1.2816];
const STARTS = [-1.5341, -0.8871, -0.4888, -0.1573, 0.1573, 0.4888, 0.8871, 1.5341];
const STEPS = 120;
const EVERY = 5;
/** The flow stands below the lines, on the same scale. */
const BELOW = -6.6;
const [LOWEST, HIGHEST] = [-2.7, 2.7];
/** The width of the largest density, in units of time. */
const DENSITY = 0.17;

/** Each start goes to one end near each half of the data, in an order that mixes them. */
const LINES = ENDS.flatMap((start, index) =>
	[-1, 1].map((sign) => {
		const place = ENDS[(2 * index + (sign < 0 ? 3 : 1)) % ENDS.length] ?? 0;
		return [start, sign * DATA.mean + DATA.deviation * place] as const;
	}),
);

/** Straight lines from noise to data, and the paths of the flow that they make together. */
export function drawFlowPaths(): Figure {
	const paths = STARTS.map((start) => marginalPath(start, STEPS, DATA));
	const shifted = (points: readonly Point[], by: number) =>
		points.map(([t, x]) => [t, x + by] as const);
	const svg = svgOf(
		{
			width: WIDTH,
			height: 430,
			...{ marginTop: 26, marginLeft: 2, marginRight: 2, marginBottom: 48 },
			x: {
				...X_AXIS,
				domain: [-0.26, 1.26],
				label: "time 𝑡",
				ticks: [0, 0.25, 0.5, 0.75, 1],
			},
			y: { domain: [BELOW + LOWEST, HIGHEST], axis: null },
			marks: [
				...[0, BELOW].flatMap((by) => [densityMark(0, by), densityMark(1, by)]),
				...LINES.map(([from, to]) =>
					strokeOf({
						points: [
							[0, from],
							[1, to],
						],
						straight: true,
						dash: "7 4",
					}),
				),
				...paths.map((path) =>
					strokeOf({
						points: shifted(
							path.filter((_, step) => step % EVERY === 0),
							BELOW,
						),
						accent: true,
					}),
				),
				nameAt("each pair: a straight line", { x: 0.5, y: HIGHEST + 0.3, anchor: "middle" }),
				nameAt(
					"all together: the flow",
					{ x: 0.5, y: BELOW + HIGHEST + 0.3, anchor: "middle" },
					{ accent: true },
				),
				...[0, BELOW].flatMap((by) => [
					nameAt("noise", { x: -0.25, y: by + HIGHEST + 0.3 }),
					nameAt("data", { x: 1.25, y: by + HIGHEST + 0.3, anchor: "end" }),
				]),
			],
		},
		"Two drawings of time from 0 to 1. Above, straight lines lead from a single heap of noise to both " +
			"heaps of the data and cross one another. Below, the paths of the flow start alike, bend, and " +
			"part at the middle: those from above end in the upper heap, those from below in the lower, " +
			"and none crosses another.",
	);
	return {
		svg,
		caption:
			"Flow matching from a Gaussian to two. Training pairs noise with data at random and moves each " +
			"pair in a straight line, 𝑥 = (1 − 𝑡) 𝑥′ + 𝑡 𝑥″ (above). The flow that is learned has at each " +
			"place the mean velocity of all lines that pass there, here in closed form, and follows curved " +
			"paths that never cross (below). One step along the first direction would miss the data.",
		tables: [
			{
				caption: "The flow",
				columns: ["Start", ...TIMES.slice(1).map((t) => `At time ${t}`)],
				rows: paths.map((path) =>
					TIMES.map((t) => decimals(path[Math.round(t * STEPS)]?.[1] ?? 0, 3)),
				),
			},
			{
				caption: "The lines",
				columns: ["From noise", "To data"],
				rows: LINES.map((line) => line.map((x) => decimals(x, 3))),
			},
		],
	};
}

const TIMES = [0, 0.25, 0.5, 0.75, 1];

/** A density beside its time: of noise at the left, of data at the right. */
function densityMark(t: 0 | 1, by: number): Plot.Markish {
	const side = t === 0 ? -1 : 1;
	const points = sample((x) => densityAt(x, t, DATA), LOWEST, HIGHEST, 60);
	const most = Math.max(...points.map(([, density]) => density));
	return Plot.areaX(points as Point[], {
		y: ([x]: Point) => x + by,
		x1: () => t + side * 0.03,
		x2: ([, density]: Point) => t + side * (0.03 + (DENSITY * density) / most),
		curve: "natural",
		fill: "var(--mark)",
		stroke: "currentColor",
		className: "curve",
	});
}
