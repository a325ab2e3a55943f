import * as Plot from "@observablehq/plot";
import { type Point, smoothCurve } from "./smoothCurve.ts";
import { svgOf } from "./svgOf.ts";

/** A curve. Curves are told apart by dashes and by their names beside them. */
export interface Curve {
	readonly name: string;
	/** from left to right; one given twice is a kink */
	readonly points: readonly Point[];
	/** straight from point to point; smooth without it */
	readonly straight?: boolean;
	/** as in SVG's stroke-dasharray; solid without it */
	readonly dash?: string;
	/** in the accent colour, and heavier */
	readonly accent?: boolean;
	/** a reader may move it */
	readonly moves?: boolean;
	/** marks each point */
	readonly symbol?: "circle" | "square" | "diamond";
	/** where its name stands; without it the name is left out */
	readonly label?: Place;
}

/** Where a name stands: in units of the axes, then moved by some of the drawing. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly anchor?: "start" | "middle" | "end";
	readonly dx?: number;
}

export interface ChartAxes {
	readonly x: Plot.ScaleOptions;
	readonly y: Plot.ScaleOptions;
	readonly height?: number;
	readonly marginLeft?: number;
	readonly marginRight?: number;
	readonly marginTop?: number;
}

/** The width of a drawing in its own units; `tokens.css` has the sizes of its text and lines in them. */
export const WIDTH = 440;

/** The height of a chart and the space around its axes. */
export const MARGINS = {
	height: 290,
	marginTop: 34,
	marginLeft: 44,
	marginRight: 10,
	marginBottom: 48,
} as const;

/** A horizontal axis with its label below the middle, and numbers as short as they are. */
export const X_AXIS = {
	labelArrow: "none",
	labelAnchor: "center",
	labelOffset: 44,
	tickSize: 4,
	tickFormat: (value: number) => String(value).replace("-", "−"),
} as const satisfies Plot.ScaleOptions;

/** Curves over two axes. @param description what the figure says */
export function lineChart(
	curves: readonly Curve[],
	{ x, y, ...sizes }: ChartAxes,
	description: string,
	below: readonly Plot.Markish[] = [],
): string {
	return svgOf(
		{
			width: WIDTH,
			...MARGINS,
			...sizes,
			x: { ...X_AXIS, ...x },
			y: { labelArrow: "none", tickSize: 4, ...y },
			marks: [
				Plot.frame({ anchor: "bottom", stroke: "var(--line)" }),
				Plot.frame({ anchor: "left", stroke: "var(--line)" }),
				...below,
				...curves.map(strokeOf),
				...curves.flatMap(({ points, symbol, accent }) =>
					symbol
						? [
								Plot.dot(points as Point[], {
									symbol,
									r: 4,
									fill: accent ? "var(--accent)" : "currentColor",
									stroke: "none",
								}),
							]
						: [],
				),
				...curves.flatMap((curve) => (curve.label ? [nameAt(curve.name, curve.label, curve)] : [])),
			],
		},
		description,
	);
}

export function strokeOf({
	points,
	straight,
	dash,
	accent,
	moves,
}: Omit<Curve, "name">): Plot.Markish {
	return Plot.line(points as Point[], {
		stroke: accent ? "var(--accent)" : "currentColor",
		curve: straight ? "linear" : smoothCurve,
		className: moves
			? accent
				? "moving-main-curve"
				: "moving-curve"
			: accent
				? "main-curve"
				: "curve",
		...(dash !== undefined && { strokeDasharray: dash }),
	});
}

interface NameLook extends Pick<Curve, "accent" | "moves"> {
	/** on a filled ground, where no line runs below */
	readonly bare?: boolean;
}

/** A name within a drawing, set off from the lines below it. */
export function nameAt(
	name: string,
	{ x, y, anchor = "start", dx = 0 }: Place,
	{ accent = false, moves = false, bare = false }: NameLook = {},
): Plot.Markish {
	return Plot.text([[x, y]] as Point[], {
		text: () => name,
		textAnchor: anchor,
		dx,
		fill: accent ? "var(--accent)" : "currentColor",
		stroke: bare ? "none" : "var(--paper)",
		className: moves ? "moving-name" : "halo",
	});
}

/** The names of curves below one another, each beside a piece of its line; in units of the axes. */
export function legend(
	curves: readonly Curve[],
	{ x, y, length, line }: { x: number; y: number; length: number; line: number },
): Plot.Markish[] {
	return curves.flatMap((curve, index) => {
		const height = y - index * line;
		return [
			strokeOf({
				...curve,
				points: [
					[x, height],
					[x + length, height],
				],
			}),
			nameAt(curve.name, { x: x + 1.25 * length, y: height }, curve),
		];
	});
}
