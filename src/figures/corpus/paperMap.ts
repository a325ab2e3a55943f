import * as Plot from "@observablehq/plot";
import { svgOf } from "../svgOf.ts";
import { freePlace } from "./freePlace.ts";

/** A paper on the map. */
export interface MappedPaper {
	readonly x: number;
	readonly y: number;
	readonly title: string;
	readonly url: string;
	/** the index of the theme where it stands */
	readonly theme: number;
}

export interface MappedTheme {
	readonly title: string;
	/** its symbol is solid, and its name stands on the map */
	readonly core: boolean;
}

export interface DrawnMap {
	readonly svg: string;
	/** for each theme its symbol as an SVG element of its own, without a name */
	readonly symbols: readonly string[];
}

const WIDTH = 640;
const MARGIN = 14;
const SOLID: readonly Plot.SymbolType[] = [
	"circle",
	"square",
	"triangle",
	"diamond",
	"star",
	"wye",
];
const OPEN: readonly Plot.SymbolType[] = [
	"plus",
	"circle",
	"times",
	"triangle2",
	"square2",
	"asterisk",
	"diamond2",
];

/**
 * The papers as points, each a link and each with the symbol of its theme.
 *
 * @param size of the names in units of the drawing, where they are largest
 */
export function drawPaperMap(
	papers: readonly MappedPaper[],
	themes: readonly MappedTheme[],
	{ size, description }: { readonly size: number; readonly description: string },
): DrawnMap {
	const looks = looksOf(themes);
	const scale = WIDTH - 2 * MARGIN;
	const top = papers.reduce((most, { y }) => Math.max(most, y), 0);
	const placed = papers.map((paper) => ({
		...paper,
		x: MARGIN + scale * paper.x,
		y: MARGIN + scale * (top - paper.y),
	}));
	const names = themes.flatMap(({ title, core }, index) => {
		const own = placed.filter(({ theme }) => theme === index);
		if (!core || own.length === 0) return [];
		const centre = { x: median(own.map(({ x }) => x)), y: median(own.map(({ y }) => y)) };
		return [{ title, ...freePlace(title, { centre, points: placed, width: WIDTH, size }) }];
	});
	const svg = svgOf(
		{
			width: WIDTH,
			height: Math.round(scale * top) + 2 * MARGIN,
			margin: 0,
			x: { type: "identity" },
			y: { type: "identity" },
			axis: null,
			marks: [
				...looks.map((look, index) =>
					Plot.dot(
						placed.filter(({ theme }) => theme === index),
						{ ...look, x: "x", y: "y", href: "url", title: "title" },
					),
				),
				Plot.text(names, {
					x: "x",
					y: "y",
					text: "title",
					fontWeight: 600,
					fill: "currentColor",
					stroke: "var(--paper)",
					strokeOpacity: 0.8,
					className: "halo",
					pointerEvents: "none",
				}),
			],
		},
		description,
		"group",
	);
	return {
		svg,
		symbols: looks.map((look) =>
			svgOf(
				{
					width: 16,
					height: 16,
					margin: 8,
					axis: null,
					marks: [Plot.dot([[0, 0]], { ...look, frameAnchor: "middle", x: null, y: null })],
				},
				undefined,
			),
		),
	};
}

/**
 * Core themes are solid and in the accent colour, the others open: a symbol each, as far as there are
 * any.
 */
function looksOf(themes: readonly MappedTheme[]): Plot.DotOptions[] {
	let [solid, open] = [0, 0];
	return themes.map(({ core }) => {
		if (core) {
			const symbol = SOLID[solid++ % SOLID.length] ?? "circle";
			return { symbol, r: 5, fill: "var(--accent)", stroke: "none" };
		}
		const symbol = OPEN[open++ % OPEN.length] ?? "plus";
		return { symbol, r: 4, fill: "none", stroke: "currentColor", className: "open-symbol" };
	});
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
