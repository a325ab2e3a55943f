import type { Figure } from "../figure.ts";
import { type Curve, legend, lineChart } from "../lineChart.ts";
import { decimals, sampleDenser } from "../numbers.ts";
import { compSum } from "./compSum.ts";

/** The members that have a name; q = 0.7 is the usual choice: Zhang and Sabuncu 2018, arXiv:1805.07836. */
const MEMBERS = [
	{ tau: 0, name: "sum-exponential", dash: "7 4" },
	{ tau: 1, name: "logistic (cross-entropy)", accent: true },
	{ tau: 1.7, name: "generalised, 𝑞 = 0.7", dash: "2 3" },
	{ tau: 2, name: "mean absolute error", dash: "9 3 2 3" },
] as const;
const HIGHEST = 4;
const PROBABILITIES = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** The losses of the comp-sum family that have names, against the probability of the true class. */
export function drawCompSumLosses(): Figure {
	const curves = MEMBERS.map(({ tau, ...look }): Curve => {
		const from = tau <= 1 ? lowest(tau) : 0;
		return { ...look, points: sampleDenser((p) => compSum(p, tau), from, 1, 40) };
	});
	const svg = lineChart(
		curves,
		{
			x: { domain: [0, 1], label: "probability 𝑝 of the true class" },
			y: { domain: [0, HIGHEST], label: "loss", ticks: 4 },
		},
		"All four losses fall to 0 as the probability of the true class reaches 1. Towards 0 the " +
			"sum-exponential loss grows fastest, then the logistic loss, both without bound; generalised " +
			`cross-entropy ends at ${decimals(compSum(0, 1.7), 2)} and the mean absolute error, a ` +
			"straight line, at 1. At probability 0.2 they are " +
			`${MEMBERS.map(({ tau }) => decimals(compSum(0.2, tau), 2)).join(", ")}.`,
		legend(curves, { x: 0.4, y: 3.7, length: 0.07, line: 0.42 }),
	);
	return {
		svg,
		caption:
			"Four losses of the comp-sum family. From the steepest to the flattest, a confidently wrong " +
			"example, and so a wrong label, weighs less and less.",
		tables: [
			{
				columns: [
					"Probability of the true class",
					...MEMBERS.map(({ name, tau }) => `${name}, 𝜏 = ${tau}`),
				],
				rows: PROBABILITIES.map((p) => [
					decimals(p, 2),
					...MEMBERS.map(({ tau }) => decimals(compSum(p, tau), 3)),
				]),
			},
		],
	};
}

/** The probability at which an unbounded member reaches the top of the drawing. */
function lowest(tau: number): number {
	return tau === 1 ? Math.exp(-HIGHEST) : (1 + (1 - tau) * HIGHEST) ** (1 / (tau - 1));
}
