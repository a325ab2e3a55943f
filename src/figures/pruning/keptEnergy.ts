import * as Plot from "@observablehq/plot";
import { gaussian } from "../density.ts";
import type { Figure } from "../figure.ts";
import { lineChart, nameAt } from "../lineChart.ts";
import { percent, sample, sampleDenser } from "../numbers.ts";
import { keptInGroups, keptUnstructured } from "./keptShare.ts";

const PATTERNS = [
	{ kept: 6, group: 8 },
	{ kept: 3, group: 4 },
	{ kept: 4, group: 8 },
	{ kept: 2, group: 4 },
	{ kept: 2, group: 8 },
	{ kept: 1, group: 4 },
] as const;

/** The share of the squared norm of Gaussian weights that pruning by magnitude keeps, against sparsity. */
export function drawKeptEnergy(): Figure {
	const free = (sparsity: number) => keptUnstructured(sparsity, gaussian);
	const patterns = PATTERNS.map(({ kept, group }) => ({
		name: `${kept}:${group}`,
		group,
		sparsity: 1 - kept / group,
		share: keptInGroups(kept, group, gaussian),
	}));
	const marks = ([4, 8] as const).map((size) =>
		Plot.dot(
			patterns.filter(({ group }) => group === size),
			{
				x: "sparsity",
				y: "share",
				symbol: size === 4 ? "square" : "diamond",
				r: 5,
				fill: size === 4 ? "currentColor" : "var(--paper)",
				stroke: "currentColor",
				className: "curve",
			},
		),
	);
	const shareOf = (name: string) => patterns.find((pattern) => pattern.name === name)?.share ?? 0;
	const svg = lineChart(
		[
			{
				name: "unstructured",
				points: sampleDenser((gone) => free(1 - gone), 0, 1, 30)
					.map(([gone, share]) => [1 - gone, share] as const)
					.reverse(),
				accent: true,
				label: { x: 0.62, y: 0.97 },
			},
			{
				name: "at random",
				points: [
					[0, 1],
					[1, 0],
				],
				dash: "4 4",
				label: { x: 0.4, y: 0.5, anchor: "end" },
			},
		],
		{
			x: { domain: [0, 1], label: "share of the weights set to zero", tickFormat: "%" },
			y: { domain: [0, 1], label: "squared norm kept", tickFormat: "%" },
			marginLeft: 52,
			marginRight: 20,
		},
		`At one half of the weights, unstructured pruning keeps ${percent(free(0.5))} of the squared ` +
			`norm, 4:8 ${percent(shareOf("4:8"))}, 2:4 ${percent(shareOf("2:4"))} and random removal ` +
			`50%. At three quarters it is ${percent(free(0.75))}, ${percent(shareOf("2:8"))} for 2:8, ` +
			`${percent(shareOf("1:4"))} for 1:4 and 25%. The larger the group, the nearer to ` +
			"unstructured pruning.",
		[
			...marks,
			nameAt("3:4", { x: 0.25, y: shareOf("3:4") - 0.08, anchor: "middle" }),
			nameAt("2:4", { x: 0.475, y: shareOf("2:4") - 0.05, anchor: "end" }),
			nameAt("4:8", { x: 0.52, y: shareOf("4:8") + 0.06 }),
			nameAt("1:4", { x: 0.725, y: shareOf("1:4") - 0.05, anchor: "end" }),
			nameAt("2:8", { x: 0.77, y: shareOf("2:8") + 0.05 }),
		],
	);
	return {
		svg,
		caption:
			"What pruning by magnitude keeps of the squared norm of Gaussian weights. Squares: so many " +
			"of each four; diamonds: so many of each eight.",
		tables: [
			{
				caption: "Unstructured and at random",
				columns: ["Sparsity", "Unstructured", "At random"],
				rows: sample(free, 0, 1, 10).map(([sparsity, share]) => [
					percent(sparsity, 0),
					percent(share),
					percent(1 - sparsity, 0),
				]),
			},
			{
				caption: "The largest of each group",
				columns: ["Pattern", "Sparsity", "Kept", "Unstructured at this sparsity"],
				rows: patterns.map(({ name, sparsity, share }) => [
					name,
					percent(sparsity, 0),
					percent(share),
					percent(free(sparsity)),
				]),
			},
		],
	};
}
