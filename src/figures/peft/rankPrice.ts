import type { Figure } from "../figure.ts";
import { type Curve, lineChart } from "../lineChart.ts";
import { percent } from "../numbers.ts";
import { leftOut, trainedShare } from "./rank.ts";

const SIZE = 1024;
const RANKS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
const SPECTRA = [
	{ name: "𝜎 equal", decay: 0, dash: "2 3", label: { x: 1.15, y: 0.925 } },
	{ name: "𝜎² as 1/𝑖", decay: 0.5, dash: "7 4", label: { x: 3, y: 0.83 } },
	{ name: "𝜎² as 1/𝑖²", decay: 1, dash: "9 3 2 3", label: { x: 2.1, y: 0.31 } },
] as const;

/** What the rank of an update costs, and what it leaves out. */
export function drawRankPrice(): Figure {
	const curves: Curve[] = [
		...SPECTRA.map(({ decay, ...look }) => ({
			...look,
			points: RANKS.map((rank) => [rank, leftOut(rank, SIZE, decay)] as const),
		})),
		{
			name: "trained",
			points: denser(RANKS).map((rank) => [rank, trainedShare(rank, SIZE)] as const),
			accent: true,
			label: { x: 290, y: 0.66, anchor: "end" },
		},
	];
	const at = (rank: number, decay: number) => percent(leftOut(rank, SIZE, decay), 0);
	const svg = lineChart(
		curves,
		{
			x: {
				type: "log",
				base: 2,
				domain: [1, 512],
				label: "rank 𝑟 (logarithmic)",
				ticks: RANKS,
				tickFormat: (rank: number) => String(rank),
			},
			y: { domain: [0, 1], label: "share trained, and share left out", tickFormat: "%" },
			marginLeft: 52,
			marginRight: 16,
		},
		`For a matrix of ${SIZE} rows and columns, rank 8 trains ` +
			`${percent(trainedShare(8, SIZE))} of the numbers and rank 512 all of them. What the best ` +
			"update of that rank leaves out depends on the singular values: at rank 8 it is " +
			`${at(8, 1)} where their squares fall as 1/i², ${at(8, 0.5)} where they fall as 1/i and ${at(8, 0)} ` +
			"where they are equal.",
	);
	return {
		svg,
		caption:
			`What rank buys, for 𝑑 = 𝑘 = ${grouped(SIZE)}. Solid: the share 𝑟(𝑑 + 𝑘)/𝑑𝑘 of the numbers that ` +
			"are trained. Broken: the share of the squared norm of a wanted update that the best one of rank 𝑟 " +
			"leaves out, the sum of the squared singular values 𝜎 beyond the 𝑟 largest, for three ways in " +
			"which they may fall.",
		tables: [
			{
				columns: ["Rank", "Trained", "Left out: 𝜎² as 1/𝑖²", "𝜎² as 1/𝑖", "𝜎 equal"],
				rows: RANKS.map((rank) => [
					rank,
					percent(trainedShare(rank, SIZE)),
					...[1, 0.5, 0].map((decay) => percent(leftOut(rank, SIZE, decay))),
				]),
			},
		],
	};
}

/** With ranks between those of a logarithmic axis, at which a line bends most. */
const denser = (ranks: readonly number[]) =>
	ranks.flatMap((rank, index) => (index > 5 ? [rank / Math.SQRT2, rank] : [rank]));

const grouped = (count: number) => count.toLocaleString("en");
