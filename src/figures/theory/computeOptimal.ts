import type { Figure } from "../figure.ts";
import { type Curve, lineChart } from "../lineChart.ts";
import { decimals, sample } from "../numbers.ts";
import { bestSize, type LossLaw, lossAt } from "./training.ts";

/** For illustration: both terms alike, so that size and data grow alike. */
const LAW: LossLaw = {
	floor: 1,
	size: { factor: 100, exponent: 1 / 3 },
	data: { factor: 100, exponent: 1 / 3 },
};
const BUDGETS = [
	{ power: 18, dash: "2 3" },
	{ power: 20, dash: "7 4" },
	{ power: 22, accent: true },
] as const;
const [SMALLEST, LARGEST] = [7, 12];
const HIGHEST = 1.6;
const SIZES = [7, 8, 9, 10, 11, 12];

/** The loss of models of several sizes at a fixed compute, and where it is least. */
export function drawComputeOptimal(): Figure {
	const name = (power: number) => `𝐶 = ${ten(power)}`;
	const curves = BUDGETS.flatMap(({ power, ...look }): Curve[] => {
		const loss = (size: number) => lossAt(LAW, 10 ** size, 10 ** power);
		const best = Math.log10(bestSize(LAW, 10 ** power));
		return [
			{
				...look,
				name: name(power),
				points: sample(loss, SMALLEST, LARGEST, 100).filter(([, y]) => y <= HIGHEST),
				label: { x: best, y: loss(best) + 0.035, anchor: "middle" },
			},
			{ name: "", points: [[best, loss(best)]], symbol: "circle", accent: "accent" in look },
		];
	});
	const ends = BUDGETS.map(({ power }) => {
		const best = bestSize(LAW, 10 ** power);
		return `${decimals(lossAt(LAW, best, 10 ** power), 2)} at ${decimals(best / 1e9, 1)} billion parameters`;
	});
	const svg = lineChart(
		curves,
		{
			x: { domain: [SMALLEST, LARGEST], label: "parameters 𝑁", ticks: SIZES, tickFormat: ten },
			y: { domain: [1, HIGHEST], label: "loss 𝐿", ticks: [1, 1.2, 1.4, 1.6] },
			marginLeft: 48,
			marginRight: 20,
		},
		"At a fixed compute the loss is high for small models, which cannot use their data, and for large ones, " +
			`which see too little. It is least between: ${ends.join(", ")}. A hundred times the compute is ` +
			"best spent on ten times the parameters.",
	);
	return {
		svg,
		caption:
			"The loss 𝐿∞ + 𝐴/𝑁ᵃ + 𝐵/𝐷ᵇ at a fixed compute 𝐶 = 6𝑁𝐷, for 𝐿∞ = 1, 𝐴 = 𝐵 = 100 and 𝑎 = 𝑏 = 1/3, " +
			"which are chosen to show the shape and fitted to nothing. Circles mark the best size, which grows " +
			"as the root of 𝐶.",
		tables: [
			{
				columns: ["Parameters", ...BUDGETS.map(({ power }) => name(power))],
				rows: SIZES.map((size) => [
					ten(size),
					...BUDGETS.map(({ power }) => decimals(lossAt(LAW, 10 ** size, 10 ** power), 3)),
				]),
			},
		],
	};
}

/** A power of ten as it is written. */
function ten(power: number): string {
	return `10${Array.from(String(power), (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("")}`;
}
