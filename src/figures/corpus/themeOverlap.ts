import * as Plot from "@observablehq/plot";
import type { Figure } from "../figure.ts";
import { WIDTH } from "../lineChart.ts";
import { svgOf } from "../svgOf.ts";
import { countSquares } from "./countSquares.ts";
import { largestRows, tellRows } from "./largestRows.ts";
import { LABELS, labelRows, ROW } from "./rowLabels.ts";

export interface NamedTheme {
	readonly id: string;
	readonly title: string;
}

/** The width of the letter before a name. */
const LETTER = 20;
/** So many pairs are named in words. */
const NAMED = 3;

/**
 * How many papers are filed under two themes at once, for each pair of them.
 *
 * @param filings of each paper: the ids of its themes
 */
export function drawThemeOverlap(
	themes: readonly NamedTheme[],
	filings: readonly (readonly string[])[],
): Figure {
	const papersOf = ({ id }: NamedTheme) => filings.filter((ids) => ids.includes(id)).length;
	const drawn = largestRows(themes, papersOf);
	const together = (one: NamedTheme, other: NamedTheme) =>
		filings.filter((ids) => ids.includes(one.id) && ids.includes(other.id)).length;
	const counts = themes.map((row) => themes.map((column) => together(row, column)));
	const pairs = themes
		.flatMap((one, row) =>
			themes
				.slice(0, row)
				.map((other, column) => ({ one, other, count: counts[row]?.[column] ?? 0 })),
		)
		.toSorted((a, b) => b.count - a.count);
	const several = filings.filter((ids) => ids.length > 1).length;
	const drawnCounts = drawn.map((row) => drawn.map((column) => together(row, column)));
	const letters = drawn.map((_, index) => letterOf(index));
	const svg = svgOf(
		{
			width: WIDTH,
			height: Math.round(ROW * (drawn.length + 1)),
			margin: 1,
			marginLeft: LABELS,
			x: { domain: [0, drawn.length], axis: null },
			y: { domain: [-1, drawn.length], axis: null, reverse: true },
			marks: [
				Plot.text(letters, {
					x: (_, index) => index + 0.5,
					y: () => -0.4,
					text: (letter: string) => letter,
					fill: "var(--soft)",
				}),
				Plot.text(letters, {
					x: () => 0,
					y: (_, index) => index + 0.5,
					dx: 10 - LABELS,
					text: (letter: string) => letter,
					fill: "var(--soft)",
				}),
				...labelRows(
					drawn.map(({ title }) => title),
					(index) => index + 0.5,
					LETTER,
				),
				...countSquares(
					drawnCounts.flatMap((row, y) =>
						row
							.slice(0, y + 1)
							.map((count, x) => ({ x: x + 0.5, y: y + 0.5, count, total: x === y })),
					),
				),
			],
		},
		`${several} of ${filings.length} papers are filed under more than one theme. ${
			pairs.some(({ count }) => count > 0)
				? `Most often together: ${pairs
						.slice(0, NAMED)
						.filter(({ count }) => count > 0)
						.map(({ one, other, count }) => `${other.title} and ${one.title}, ${count}`)
						.join("; ")}.`
				: ""
		}`.trim(),
	);
	return {
		svg,
		caption:
			"How themes overlap: the papers filed under both; framed, all under one, first or not. " +
			`${several} of ${filings.length} papers are filed under more than one.${tellRows(drawn, themes)}`,
		tables: [
			{
				columns: ["Theme", ...themes.map(({ title }) => title)],
				rows: themes.map(({ title }, row) => [title, ...(counts[row] ?? [])]),
			},
		],
	};
}

/** A, B, ..., Z, AA, AB, ... */
function letterOf(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
