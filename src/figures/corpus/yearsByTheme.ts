import * as Plot from "@observablehq/plot";
import type { Figure } from "../figure.ts";
import { WIDTH } from "../lineChart.ts";
import { svgOf } from "../svgOf.ts";
import { countSquares } from "./countSquares.ts";
import { largestRows, tellRows } from "./largestRows.ts";
import { LABELS, labelRows, ROW } from "./rowLabels.ts";

/** A theme with the years of its papers; a paper without a known year is left out. */
export interface ThemeYears {
	readonly title: string;
	readonly years: readonly number[];
}

/** More columns would not be legible: earlier years share the first one. */
const MOST_COLUMNS = 9;
/** The height of the bars over all themes, in rows. */
const BARS = 3;

/** Papers by year, all together as bars and each theme as a row of squares. */
export function drawYearsByTheme(themes: readonly ThemeYears[]): Figure {
	const years = themes.flatMap(({ years }) => years);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const start = Math.max(first, last - MOST_COLUMNS + 1);
	const columns = Array.from({ length: last - start + 1 }, (_, index) => {
		const year = start + index;
		const lumps = index === 0 && first < start;
		return {
			name: lumps ? `${first}–${year}` : String(year),
			short: `${lumps ? "≤" : ""}’${String(year).slice(-2)}`,
			holds: (other: number) => other === year || (lumps && other < year),
		};
	});
	const rows = themes.map(({ title, years }) => ({
		title,
		counts: columns.map(({ holds }) => years.filter(holds).length),
	}));
	const drawn = largestRows(rows, ({ counts }) => sum(counts));
	const totals = columns.map(({ holds }) => years.filter(holds).length);
	const most = Math.max(...totals);
	const bars = totals.map((count, x) => ({ x, count, top: -0.35 - (BARS * count) / most }));
	const svg = svgOf(
		{
			width: WIDTH,
			height: Math.round(ROW * (drawn.length + BARS + 1.3)),
			margin: 1,
			marginLeft: LABELS,
			x: { domain: [0, columns.length], axis: null },
			y: { domain: [-BARS - 1, drawn.length + 0.3], axis: null, reverse: true },
			marks: [
				Plot.rect(bars, {
					x1: ({ x }) => x + 0.14,
					x2: ({ x }) => x + 0.86,
					y1: () => -0.35,
					y2: "top",
					fill: "var(--accent)",
				}),
				Plot.text(
					bars.filter(({ count }) => count > 0),
					{ x: ({ x }) => x + 0.5, y: "top", dy: -9, text: ({ count }) => String(count) },
				),
				Plot.text(columns, {
					x: (_, index) => index + 0.5,
					y: () => -0.02,
					text: "short",
					fill: "var(--soft)",
				}),
				...labelRows(["All papers", ...drawn.map(({ title }) => title)], (index) =>
					index === 0 ? -0.75 : index,
				),
				...countSquares(
					drawn.flatMap(({ counts }, y) =>
						counts.map((count, x) => ({ x: x + 0.5, y: y + 1, count })),
					),
				),
			],
		},
		`${years.length} papers by year: ` +
			`${columns.map(({ name }, index) => `${name} ${totals[index]}`).join(", ")}. ` +
			`${drawn.map(({ title, counts }) => peakOf(title, counts, columns)).join(" ")}`,
	);
	return {
		svg,
		caption: `Papers by year: all together, and each under its first theme.${tellRows(drawn, rows)}`,
		tables: [
			{
				columns: ["Theme", ...columns.map(({ name }) => name), "All"],
				rows: [
					...rows.map(({ title, counts }) => [title, ...counts, sum(counts)]),
					["All papers", ...totals, years.length],
				],
			},
		],
	};
}

function peakOf(
	title: string,
	counts: readonly number[],
	columns: readonly { name: string }[],
): string {
	const most = Math.max(...counts);
	return `${title}: ${sum(counts)}, most in ${columns[counts.indexOf(most)]?.name}.`;
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}
