import type { Control, Figure } from "../figure.ts";
import { type Curve, lineChart, WIDTH } from "../lineChart.ts";
import { curveOf, LEAST, nameOf, OTHERS, PLACES, temperatureFrame } from "./temperatureFrame.ts";

const CONTROL = {
	label: "temperature 𝜏",
	values: [0.03, 0.04, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1],
	standard: 0.05,
} satisfies Omit<Control, "says">;
const LOOKS = [
	{ dash: "9 3 2 3", label: { x: 0.34, y: 0.002, anchor: "end" } },
	{ dash: "7 4", label: { x: -0.18, y: 0.002, anchor: "end" } },
	{ dash: "2 3", label: { x: -0.52, y: 0.005 } },
	{ dash: "1 5", label: { x: -0.9, y: 0.027 } },
] as const;

/** The weight of a negative in the gradient of InfoNCE against its similarity, for several temperatures. */
export function drawTemperatureWeights(): Figure {
	const { standard } = CONTROL;
	const points = curveOf(standard);
	const [x = 0, y = 0] = points.at(-1) ?? [];
	const curves: Curve[] = [
		...OTHERS.map((temperature, index) => ({
			...LOOKS[index],
			name: nameOf(temperature),
			points: curveOf(temperature),
			straight: true,
		})),
		{
			name: nameOf(standard),
			points,
			straight: true,
			accent: true,
			moves: true,
			label: { x, y, dx: 6 },
		},
	];
	const { description, says, table } = temperatureFrame(standard);
	const svg = lineChart(
		curves,
		{
			x: { domain: PLACES.x.domain, label: "similarity of the negative to the anchor", ticks: 5 },
			y: {
				type: "log",
				domain: PLACES.y.domain,
				label: "share of the gradient (logarithmic)",
				ticks: [LEAST, 0.01, 0.1, 1],
				tickFormat: (share: number) => `${100 * share}%`,
			},
			marginLeft: PLACES.x.range[0],
			marginRight: WIDTH - PLACES.x.range[1],
		},
		description,
	);
	return {
		svg,
		caption:
			"How InfoNCE shares its gradient among 21 negatives, one at each tenth of similarity from −1 " +
			"to 1. A low temperature pushes away the nearest ones only; a high one pushes all alike.",
		tables: [table],
		control: { ...CONTROL, says },
	};
}
