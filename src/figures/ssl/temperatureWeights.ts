import type { Figure } from "../figure.ts";
import { type Curve, decimals, lineChart } from "../lineChart.ts";
import { negativeWeights } from "./infoNce.ts";

/** One negative at each similarity from -1 to 1 in steps of a tenth. */
const SIMILARITIES = Array.from({ length: 21 }, (_, index) => (index - 10) / 10);
/** The drawing ends at this share; what is below is in the table. */
const LEAST = 0.001;
const TEMPERATURES = [
	{ temperature: 0.05, accent: true, label: { x: 0.74, y: 0.002 } },
	{ temperature: 0.1, dash: "9 3 2 3", label: { x: 0.38, y: 0.002, anchor: "end" } },
	{ temperature: 0.2, dash: "7 4", label: { x: -0.14, y: 0.002, anchor: "end" } },
	{ temperature: 0.5, dash: "2 3", label: { x: -0.6, y: 0.005 } },
	{ temperature: 1, dash: "1 5", label: { x: -0.9, y: 0.03 } },
] as const;

/** The weight of a negative in the gradient of InfoNCE against its similarity, for several temperatures. */
export function drawTemperatureWeights(): Figure {
	const weights = TEMPERATURES.map(({ temperature }) => negativeWeights(SIMILARITIES, temperature));
	const nearest = weights.map((of) => of.at(-1) ?? 0);
	const curves = TEMPERATURES.map(
		({ temperature, ...look }, index): Curve => ({
			...look,
			name: `τ = ${temperature}`,
			points: SIMILARITIES.flatMap((similarity, place) => {
				const weight = weights[index]?.[place] ?? 0;
				return weight >= LEAST ? [[similarity, weight] as const] : [];
			}),
		}),
	);
	const shares = TEMPERATURES.map(
		({ temperature }, index) =>
			`${percent(nearest[index] ?? 0)} of the gradient at temperature ${temperature}`,
	);
	const svg = lineChart(
		curves,
		{
			x: { domain: [-1, 1], label: "similarity of the negative to the anchor", ticks: 5 },
			y: {
				type: "log",
				domain: [LEAST, 1],
				label: "share of the gradient (logarithmic)",
				ticks: [0.001, 0.01, 0.1, 1],
				tickFormat: (share: number) => `${100 * share}%`,
			},
			marginLeft: 56,
			marginRight: 16,
		},
		"With one negative at each tenth of similarity from −1 to 1, the most similar one receives " +
			`${shares.join(", ")}. ` +
			"The lower the temperature, the more of the gradient goes to the nearest negatives alone.",
	);
	return {
		svg,
		caption:
			"How InfoNCE shares its gradient among 21 negatives, one at each tenth of similarity from −1 " +
			"to 1. A low temperature pushes away the nearest ones only; a high one pushes all alike.",
		tables: [
			{
				columns: ["Similarity", ...curves.map(({ name }) => name)],
				rows: SIMILARITIES.map((similarity, place) => [
					decimals(similarity, 1),
					...weights.map((of) => percent(of[place] ?? 0)),
				]),
			},
		],
	};
}

function percent(share: number): string {
	return `${decimals(100 * share, 1)}%`;
}
