import type { Figure } from "../figure.ts";
import { type Curve, lineChart } from "../lineChart.ts";
import { percent, sample } from "../numbers.ts";
import { softmax } from "./softmax.ts";

/** An example, not data: what a teacher may say of the picture of a wolf. */
const CLASSES = [
	{ name: "wolf", logit: 9, accent: true },
	{ name: "dog", logit: 6, dash: "7 4" },
	{ name: "fox", logit: 4.5, dash: "2 3" },
	{ name: "horse", logit: 3, dash: "9 3 2 3" },
	{ name: "car", logit: 1, dash: "1 5" },
] as const;
const LOGITS = CLASSES.map(({ logit }) => logit);
const HIGHEST = 8;
const TEMPERATURES = [1, 1.5, 2, 3, 4, 6, 8];

/** The probabilities of five classes against the temperature of the softmax. */
export function drawSoftmaxTemperature(): Figure {
	const curves = CLASSES.map(({ logit, ...look }, index): Curve => {
		const points = sample((t) => softmax(LOGITS, t)[index] ?? 0, 1, HIGHEST, 42);
		return { ...look, points, label: { x: 1, y: points[0]?.[1] ?? 0, anchor: "end", dx: -8 } };
	});
	const said = (temperature: number) =>
		softmax(LOGITS, temperature)
			.map((share, index) => `${CLASSES[index]?.name} ${percent(share)}`)
			.join(", ");
	const svg = lineChart(
		curves,
		{
			x: { domain: [1, HIGHEST], label: "temperature 𝜏", ticks: [1, 2, 3, 4, 5, 6, 7, 8] },
			y: {
				type: "log",
				domain: [0.0001, 1],
				label: "probability (logarithmic)",
				axis: "right",
				labelAnchor: "top",
				ticks: [0.0001, 0.001, 0.01, 0.1, 1],
				tickFormat: (share: number) => `${Number((100 * share).toPrecision(1))}%`,
			},
			marginLeft: 54,
			marginRight: 56,
		},
		`Five probabilities draw together as the temperature rises. At temperature 1: ${said(1)}. ` +
			`At temperature 4: ${said(4)}. At temperature 8: ${said(8)}. Their order stays.`,
	);
	return {
		svg,
		caption:
			"What a teacher with the logits 9, 6, 4.5, 3 and 1 says of a wolf, softmax(𝑣/𝜏) against the " +
			"temperature. At 𝜏 = 1 the wrong classes hardly count; a higher temperature brings out that a " +
			"wolf is nearer to a dog than to a car, and keeps the order. The logits are an example.",
		tables: [
			{
				columns: ["Temperature", ...CLASSES.map(({ name }) => name)],
				rows: TEMPERATURES.map((temperature) => [
					temperature,
					...softmax(LOGITS, temperature).map((share) => percent(share, 2)),
				]),
			},
		],
	};
}
