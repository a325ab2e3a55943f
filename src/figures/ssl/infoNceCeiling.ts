import type { Figure } from "../figure.ts";
import { type Curve, lineChart } from "../lineChart.ts";
import { decimals } from "../numbers.ts";
import { boundCeiling } from "./infoNce.ts";

const HIGHEST = 20;
const CANDIDATES = [
	{ candidates: 16, dash: "2 3" },
	{ candidates: 256, dash: "7 4" },
	{ candidates: 4096, dash: "9 3 2 3" },
	{ candidates: 65536, accent: true },
] as const;
const TICKS = [0, 4, 8, 12, 16, 20];
const INFORMATION = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20];

/** The most that the InfoNCE bound can show against the true mutual information. */
export function drawInfoNceCeiling(): Figure {
	const curves = CANDIDATES.map(({ candidates, ...look }): Curve => {
		const ceiling = Math.log2(candidates);
		return {
			...look,
			name: `𝐾 = ${grouped(candidates)}`,
			points: [
				[ceiling, ceiling],
				[HIGHEST, ceiling],
			],
			label: { x: HIGHEST, y: ceiling - 0.9, anchor: "end" },
		};
	});
	const ceilings = CANDIDATES.map(
		({ candidates }) => `${Math.log2(candidates)} bits for 𝐾 = ${grouped(candidates)}`,
	);
	const svg = lineChart(
		[
			{
				name: "the information itself",
				points: [
					[0, 0],
					[HIGHEST, HIGHEST],
				],
				label: { x: 15.6, y: 18.2, anchor: "end" },
			},
			...curves,
		],
		{
			x: { domain: [0, HIGHEST], label: "true mutual information 𝐼, bits", ticks: TICKS },
			y: { domain: [0, HIGHEST], label: "most that the bound can show, bits", ticks: TICKS },
		},
		"The largest value that the InfoNCE bound can take follows the mutual information up to the " +
			"logarithm of the number 𝐾 of candidates and stays there: " +
			`${ceilings.join(", ")}. ` +
			"Sixteen times as many candidates raise it by 4 bits.",
	);
	return {
		svg,
		caption:
			"The ceiling of the InfoNCE bound, not the value that a trained critic reaches: with the " +
			"positive among 𝐾 candidates, no loss can show more than log 𝐾, however much the two views " +
			"share.",
		tables: [
			{
				columns: ["Mutual information, bits", ...curves.map(({ name }) => name)],
				rows: INFORMATION.map((information) => [
					information,
					...CANDIDATES.map(({ candidates }) => decimals(boundCeiling(information, candidates), 0)),
				]),
			},
		],
	};
}

function grouped(count: number): string {
	return count.toLocaleString("en");
}
