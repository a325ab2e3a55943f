import * as Plot from "@observablehq/plot";
import { gaussian } from "../density.ts";
import type { Figure } from "../figure.ts";
import { WIDTH } from "../lineChart.ts";
import { decimals, percent } from "../numbers.ts";
import { svgOf } from "../svgOf.ts";
import { keptInGroups } from "./keptShare.ts";

/** An example, not data: sixteen groups' worth would not fit a phone. */
const WEIGHTS = [
	[0.42, -0.08, 0.91, 0.15, -0.63, 0.27, 0.04, 0.55],
	[-0.12, 0.78, -0.33, 0.05, 0.21, -0.19, 0.86, -0.4],
	[0.07, 0.3, -0.02, -0.71, 0.93, -0.58, -0.51, 0.46],
	[0.66, -0.49, 0.18, 0.24, -0.09, 0.01, -0.14, 0.37],
] as const;
const GROUP = 4;
const KEPT = 2;
/** The space between two groups, in cells. */
const GAP = 0.3;

/** Whether each weight of a row is among the `kept` largest in size of its group; of equals the first. */
export function keepLargest(row: readonly number[], kept: number, group: number): boolean[] {
	return row.map((weight, index) => {
		const start = index - (index % group);
		const before = row
			.slice(start, start + group)
			.filter(
				(other, place) =>
					Math.abs(other) > Math.abs(weight) ||
					(Math.abs(other) === Math.abs(weight) && start + place < index),
			);
		return before.length < kept;
	});
}

/** A small matrix of weights under 2:4 sparsity: Mishra et al. 2021, arXiv:2104.08378. */
export function drawTwoFourPattern(): Figure {
	const cells = WEIGHTS.flatMap((row, y) => {
		const kept = keepLargest(row, KEPT, GROUP);
		return row.map((weight, column) => ({
			x: column + GAP * Math.floor(column / GROUP),
			y,
			weight,
			kept: kept[column] ?? false,
		}));
	});
	const stay = cells.filter(({ kept }) => kept);
	const go = cells.filter(({ kept }) => !kept);
	const text = ({ weight }: { weight: number }) => decimals(weight, 2);
	const columns = WEIGHTS[0].length;
	const squares = (of: typeof cells) => of.reduce((sum, { weight }) => sum + weight ** 2, 0);
	const share = Math.round((100 * squares(stay)) / squares(cells));
	const svg = svgOf(
		{
			width: WIDTH,
			height: 176,
			margin: 2,
			x: { domain: [0, columns + GAP * (columns / GROUP - 1)], axis: null },
			y: { domain: [WEIGHTS.length, 0], axis: null },
			marks: [
				Plot.rect(stay, {
					x1: "x",
					x2: ({ x }) => x + 1,
					y1: "y",
					y2: ({ y }) => y + 1,
					inset: 3,
					fill: "var(--mark)",
					stroke: "currentColor",
					className: "curve",
				}),
				Plot.text(stay, { x: ({ x }) => x + 0.5, y: ({ y }) => y + 0.5, text, fontWeight: 600 }),
				Plot.text(go, { x: ({ x }) => x + 0.5, y: ({ y }) => y + 0.5, text, fill: "var(--soft)" }),
				Plot.ruleY(go, {
					y: ({ y }) => y + 0.5,
					x1: ({ x }) => x + 0.1,
					x2: ({ x }) => x + 0.9,
					stroke: "var(--soft)",
				}),
			],
		},
		`A matrix of ${WEIGHTS.length} rows and ${columns} columns. In each row the two largest of ` +
			"the first four and of the last four weights are framed and stay; the others are struck out. " +
			`Half of the weights go, and ${share}% of the squared norm stays.`,
	);
	return {
		svg,
		caption:
			"2:4 sparsity: of each four neighbours in a row the two of largest size stay (framed), the " +
			`others become zero (struck out). Half of these weights go, and ${share}% of their squared ` +
			`norm stays; of Gaussian weights it is ${percent(keptInGroups(KEPT, GROUP, gaussian), 0)} on average.`,
		tables: [
			{
				columns: ["Row", ...WEIGHTS[0].map((_, index) => `Column ${index + 1}`)],
				rows: WEIGHTS.map((row, y) => [
					y + 1,
					...row.map(
						(weight, x) =>
							`${decimals(weight, 2)}${cells[y * columns + x]?.kept ? " kept" : " set to 0"}`,
					),
				]),
			},
		],
	};
}
