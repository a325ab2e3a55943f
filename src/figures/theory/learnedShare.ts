import type { Figure } from "../figure.ts";
import { type Curve, legend, lineChart } from "../lineChart.ts";
import { decimals, percent, sample } from "../numbers.ts";
import { learnedShare, ridgeShare } from "./training.ts";

const STEPS = [
	{ steps: 1, dash: "2 3" },
	{ steps: 5, dash: "7 4" },
	{ steps: 25, accent: true },
] as const;
const MOST = 25;
const name = (steps: number) => `𝑇 = ${steps}`;
const RIDGE = `ridge, 𝜂𝜆 = 1/${MOST}`;

/** What share of a least-squares solution training has found, by the curvature of the direction. */
export function drawLearnedShare(): Figure {
	const curves: Curve[] = [
		...STEPS.map(
			({ steps, ...look }): Curve => ({
				...look,
				name: name(steps),
				points: sample((step) => learnedShare(step, steps), 0, 1, 48),
			}),
		),
		{
			name: RIDGE,
			dash: "9 3 2 3",
			points: sample((step) => ridgeShare(step, 1 / MOST), 0, 1, 48),
		},
	];
	const at = (step: number, steps: number) => percent(learnedShare(step, steps), 0);
	const svg = lineChart(
		curves,
		{
			x: {
				domain: [0, 1],
				label: "learning rate times curvature, 𝜂𝑠",
				ticks: [0, 0.25, 0.5, 0.75, 1],
			},
			y: { domain: [0, 1], label: "share of the solution that is found", tickFormat: "%" },
			marginLeft: 52,
			marginRight: 16,
		},
		"Directions of high curvature are learned first. Where the learning rate times the curvature is 0.1, " +
			`${at(0.1, 1)} of the solution are found after one step, ${at(0.1, 5)} after 5 and ${at(0.1, 25)} ` +
			"after 25. Ridge regression with a penalty of 1/25 begins as 25 steps do and approaches the whole later.",
		legend(curves, { x: 0.56, y: 0.5, length: 0.09, line: 0.095 }),
	);
	return {
		svg,
		caption:
			"Gradient descent on least squares from zero: the share of the solution that 𝑇 steps have found " +
			"along a direction of curvature 𝑠, which is 1 less the 𝑇-th power of 1 − 𝜂𝑠. Flat directions, in " +
			"which noise weighs most, come last; to stop early is much like a penalty.",
		tables: [
			{
				columns: ["𝜂𝑠", ...STEPS.map(({ steps }) => name(steps)), RIDGE],
				rows: [0.01, 0.05, 0.1, 0.2, 0.5, 1].map((step) => [
					decimals(step, 2),
					...STEPS.map(({ steps }) => percent(learnedShare(step, steps))),
					percent(ridgeShare(step, 1 / MOST)),
				]),
			},
		],
	};
}
