import * as Plot from "@observablehq/plot";
import type { Figure } from "../figure.ts";
import { type Curve, legend, lineChart } from "../lineChart.ts";
import { decimals, percent, sample } from "../numbers.ts";
import { accuracyAt, binsOf, calibrationError } from "./reliability.ts";

const FACTOR = 2;
const BINS = 5;
const TICKS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How often an over-confident, a calibrated and an under-confident classifier are right. */
export function drawReliability(): Figure {
	const bins = binsOf(FACTOR, BINS);
	const error = calibrationError(bins);
	const curves: Curve[] = [
		{
			name: "under-confident",
			points: sample((c) => accuracyAt(c, 1 / FACTOR), 0.5, 1, 24),
			dash: "2 3",
		},
		{
			name: "calibrated",
			points: [
				[0.5, 0.5],
				[1, 1],
			],
			dash: "7 4",
		},
		{
			name: "over-confident",
			points: sample((c) => accuracyAt(1 - (1 - c) ** 2 * 2, FACTOR), 0.5, 1, 24).map(
				([c, accuracy]) => [1 - (1 - c) ** 2 * 2, accuracy] as const,
			),
			accent: true,
		},
	];
	const svg = lineChart(
		curves,
		{
			x: { domain: [0.5, 1], label: "confidence 𝑝", ticks: TICKS, tickFormat: "%" },
			y: { domain: [0.5, 1], label: "share that is right", ticks: TICKS, tickFormat: "%" },
			marginLeft: 52,
			marginRight: 20,
		},
		"Confidence against the share of right answers. The calibrated classifier lies on the diagonal. " +
			"Below it the over-confident one, whose log-odds are twice too large: where it states " +
			`${percent(bins[3]?.confidence ?? 0, 0)} it is right in ${percent(bins[3]?.accuracy ?? 0, 0)} ` +
			"of the cases. The under-confident one, with half the log-odds, lies above. Weighted by the " +
			`cases in each of five bins, the gap of the over-confident one is ${decimals(error, 3)}.`,
		[
			...legend(curves, { x: 0.77, y: 0.61, length: 0.035, line: 0.045 }),
			Plot.ruleX(bins, {
				x: "confidence",
				y1: "accuracy",
				y2: "confidence",
				stroke: "var(--accent)",
				className: "curve",
			}),
			Plot.dot(bins, {
				x: "confidence",
				y: "accuracy",
				symbol: "square",
				r: 4,
				fill: "var(--accent)",
				stroke: "none",
			}),
		],
	);
	return {
		svg,
		caption:
			"A reliability diagram, computed for a classifier of two classes whose log-odds are twice too " +
			"large (over-confident) or half as large as they should be. Squares are the five bins of the " +
			"over-confident one, with their gaps to the diagonal; weighted by the cases in each, the gaps " +
			`add up to an expected calibration error of ${decimals(error, 3)}. Temperature 2 would put it ` +
			"on the diagonal.",
		tables: [
			{
				caption: "The over-confident classifier, answers right with probabilities spread evenly",
				columns: [
					"Bin",
					"Share of the cases",
					"Mean confidence",
					"Share that is right",
					"Share × gap",
				],
				rows: [
					...bins.map(({ from, to, share, confidence, accuracy }) => [
						`${percent(from, 0)} to ${percent(to, 0)}`,
						percent(share),
						percent(confidence),
						percent(accuracy),
						decimals(share * Math.abs(accuracy - confidence), 4),
					]),
					["All", percent(1), "", "", decimals(error, 4)],
				],
			},
			{
				caption: "The share that is right at each confidence",
				columns: ["Confidence", "Over-confident", "Under-confident"],
				rows: sample((c) => c, 0.5, 1, 10).map(([c]) => [
					percent(c, 0),
					percent(accuracyAt(c, FACTOR)),
					percent(accuracyAt(c, 1 / FACTOR)),
				]),
			},
		],
	};
}
