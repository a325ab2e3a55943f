import type { Figure } from "../figure.ts";
import { type Curve, legend, lineChart } from "../lineChart.ts";
import { decimals, percent, sample } from "../numbers.ts";
import { effectiveShare } from "./importance.ts";

const FARTHEST = 4;
const PROPOSALS = [
	{ deviation: 0.8, dash: "2 3" },
	{ deviation: 1, accent: true },
	{ deviation: 2, dash: "7 4" },
] as const;
const name = (deviation: number) => `𝑠 = ${deviation}`;

/** What share of the samples counts as proposals move away from the target. */
export function drawEffectiveSamples(): Figure {
	const curves = PROPOSALS.map(
		({ deviation, ...look }): Curve => ({
			...look,
			name: name(deviation),
			points: sample((mean) => effectiveShare(mean, deviation), 0, FARTHEST, 48),
		}),
	);
	const at = (mean: number, deviation: number) => percent(effectiveShare(mean, deviation));
	const svg = lineChart(
		curves,
		{
			x: { domain: [0, FARTHEST], label: "distance 𝛿 of the means", ticks: [0, 1, 2, 3, 4] },
			y: { domain: [0, 1], label: "effective share of the samples", tickFormat: "%" },
			marginLeft: 52,
			marginRight: 16,
		},
		"The effective share of the samples falls as the means of proposal and target part. With the " +
			`target’s own deviation it is 100% at distance 0, ${at(1, 1)} at 1 and ${at(2, 1)} at 2. With ` +
			`twice the deviation it begins at ${at(0, 2)} and is still ${at(2, 2)} at 2. With 0.8 times ` +
			`the deviation it begins at ${at(0, 0.8)} and is ${at(1, 0.8)} at 1.`,
		legend(curves, { x: 2.6, y: 0.95, length: 0.35, line: 0.095 }),
	);
	return {
		svg,
		caption:
			"How many samples count when the target 𝑝 is a standard Gaussian and the proposal 𝑞 one of mean " +
			"𝛿 and deviation 𝑠: the share 1/E[(𝑝/𝑞)²] of the samples, in closed form. The means may lie " +
			"apart by little; a proposal wider than the target loses something at 𝛿 = 0 and bears more.",
		tables: [
			{
				columns: ["Distance of the means", ...PROPOSALS.map(({ deviation }) => name(deviation))],
				rows: sample((mean) => mean, 0, FARTHEST, 8).map(([mean]) => [
					decimals(mean, 1),
					...PROPOSALS.map(({ deviation }) => percent(effectiveShare(mean, deviation), 2)),
				]),
			},
		],
	};
}
