import * as Plot from "@observablehq/plot";
import type { Figure } from "../figure.ts";
import { type Curve, lineChart, nameAt } from "../lineChart.ts";
import { decimals, sample } from "../numbers.ts";
import { leastAt, penalised } from "./penalty.ts";

const [START, END, HIGHEST] = [0.2, 2.6, 1.2];
const WEIGHTS = [
	{ weight: 0, dash: "7 4", label: { x: 2.12, y: 0.15, anchor: "middle" } },
	{ weight: 1, dash: "2 3", label: { x: 2.17, y: 0.77, anchor: "end" } },
	{ weight: 4, dash: "9 3 2 3", label: { x: 1.63, y: 0.99, anchor: "end" } },
	{ weight: 16, accent: true, label: { x: 1.3, y: 1.1, anchor: "end" } },
] as const;
const name = (weight: number) => `𝜆 = ${weight}`;

/** A loss with a penalty for breaking a rule: its minimum moves as the weight of the penalty grows. */
export function drawPenalty(): Figure {
	const curves = WEIGHTS.map(({ weight, ...look }): Curve => {
		const loss = (x: number) => penalised(x, weight);
		return {
			...look,
			name: name(weight),
			// Two parabolas that touch at 1
			points: [
				...sample(loss, 2 - Math.sqrt(2 * HIGHEST), 1, 8),
				...sample(loss, 1, topOf(weight), 16),
			],
		};
	});
	const minima = WEIGHTS.map(({ weight }) => ({
		x: leastAt(weight),
		y: penalised(leastAt(weight), weight),
	}));
	const svg = lineChart(
		curves,
		{
			x: { domain: [START, END], label: "𝑥", ticks: [0.5, 1, 1.5, 2, 2.5] },
			y: { domain: [0, HIGHEST], label: "loss 𝐿", ticks: 4 },
		},
		"Four parabolas that share their left part, where the rule is kept. With the weight 0 the least " +
			`loss is at 2; with the weights 1, 4 and 16 it is at ${WEIGHTS.slice(1)
				.map(({ weight }) => decimals(leastAt(weight), 2))
				.join(", ")}. The minimum nears the rule’s limit 1 and never reaches it.`,
		[
			Plot.rectX([0], { x1: START, x2: 1, fill: "var(--mark)" }),
			nameAt("rule kept", { x: 0.25, y: 0.1 }, { bare: true }),
			Plot.dot(minima, { x: "x", y: "y", r: 4.5, fill: "currentColor", stroke: "var(--paper)" }),
		],
	);
	return {
		svg,
		caption:
			"A rule as a term of the loss: 𝐿 = (𝑥 − 2)²/2 + 𝜆 max(0, 𝑥 − 1)²/2. Dots mark the minimum, at " +
			"(2 + 𝜆)/(1 + 𝜆). A larger weight 𝜆 moves it towards 1, up to which the rule is kept, but no finite " +
			"one gets there: a rule in the architecture has no price, one in the loss has.",
		tables: [
			{
				columns: ["Weight", "Minimum at", "Rule broken by", "Loss there"],
				rows: [0, 1, 2, 4, 8, 16, 32, 64].map((weight) => [
					weight,
					decimals(leastAt(weight), 3),
					decimals(leastAt(weight) - 1, 3),
					decimals(penalised(leastAt(weight), weight), 3),
				]),
			},
		],
	};
}

/** Where a loss leaves the drawing, at its side or at its top; above 1 it is a parabola. */
function topOf(weight: number): number {
	const least = leastAt(weight);
	const above = HIGHEST - penalised(least, weight);
	return Math.min(END, least + Math.sqrt((2 * above) / (1 + weight)));
}
