import type { Figure } from "../figure.ts";
import { type Curve, legend, lineChart } from "../lineChart.ts";
import { decimals, sample } from "../numbers.ts";

/** A loss of a binary classifier as a function of the margin y h(x): Bartlett, Jordan and McAuliffe 2006. */
interface MarginLoss extends Omit<Curve, "points"> {
	readonly loss: (margin: number) => number;
}

export const marginLosses: readonly MarginLoss[] = [
	{
		name: "zero-one",
		loss: (m) => (m <= 0 ? 1 : 0),
	},
	{
		name: "hinge",
		loss: (m) => Math.max(0, 1 - m),
		dash: "7 4",
	},
	{
		name: "logistic",
		loss: (m) => Math.log2(1 + Math.exp(-m)),
		accent: true,
	},
	{
		name: "exponential",
		loss: (m) => Math.exp(-m),
		dash: "2 3",
	},
	{
		name: "squared hinge",
		loss: (m) => Math.max(0, 1 - m) ** 2,
		dash: "9 3 2 3",
	},
];

const HIGHEST = 4;
const END = 2;
const STEP = [
	[-END, 1],
	[0, 1],
	[0, 0],
	[END, 0],
] as const;
const MARGINS = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];

/** The zero-one loss and the convex losses that stand for it, against the margin. */
export function drawMarginLosses(): Figure {
	const curves = marginLosses.map(
		({ loss, ...look }): Curve => ({
			...look,
			...(look.name === "zero-one"
				? { straight: true, points: STEP }
				: {
						// a hinge has a kink, or ends to be curved, at margin 1
						points: [
							...sample(loss, leftEnd(loss), 1, 24),
							...sample(loss, 1, END, look.name.endsWith("hinge") ? 1 : 12),
						],
					}),
		}),
	);
	const svg = lineChart(
		curves,
		{
			x: { domain: [-END, END], label: "margin 𝑚", ticks: [-2, -1, 0, 1, 2] },
			y: { domain: [0, HIGHEST], label: "loss", ticks: 4 },
		},
		"The zero-one loss drops from 1 to 0 at margin 0. Hinge, logistic, exponential and squared " +
			"hinge loss lie above it everywhere and all pass through 1 at margin 0. At margin −2 hinge " +
			"and logistic loss are 3 and 3.07, exponential 7.39 and squared hinge 9. The hinge losses " +
			"end at margin 1; the others go on falling.",
		legend(curves, { x: 0.4, y: 3.7, length: 0.4, line: 0.42 }),
	);
	return {
		svg,
		caption:
			"Losses of a binary classifier against its margin. The convex ones bound the zero-one loss " +
			"from above; the logistic loss is in bits, so that it too passes through 1.",
		tables: [
			{
				columns: ["Margin", ...marginLosses.map(({ name }) => name)],
				rows: MARGINS.map((margin) => [
					decimals(margin, 1),
					...marginLosses.map(({ loss }) => decimals(loss(margin), 3)),
				]),
			},
		],
	};
}

/** The margin at which a loss enters the drawing, at its side or at its top. */
function leftEnd(loss: (margin: number) => number): number {
	if (loss(-END) <= HIGHEST) return -END;
	let [above, below] = [-END, 0];
	while (below - above > 1e-9) {
		const middle = (above + below) / 2;
		if (loss(middle) > HIGHEST) above = middle;
		else below = middle;
	}
	return below;
}
