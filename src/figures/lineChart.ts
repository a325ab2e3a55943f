import * as Plot from "@observablehq/plot";
import { svgOf } from "./svgOf.ts";

/** A curve. Curves are told apart by dashes and by their names beside them. */
export interface Curve {
	readonly name: string;
	readonly points: readonly (readonly [x: number, y: number])[];
	/** as in SVG's stroke-dasharray; solid without it */
	readonly dash?: string;
	/** in the accent colour, and heavier */
	readonly accent?: boolean;
	/** marks each point */
	readonly symbol?: "circle" | "square" | "diamond";
	/** where its name stands, in units of the axes; without it the name is left out */
	readonly label?: {
		readonly x: number;
		readonly y: number;
		readonly anchor?: "start" | "middle" | "end";
	};
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

/** A horizontal axis with its label below the middle, and numbers as short as they are. */
export const X_AXIS = {
	labelArrow: "none",
	labelAnchor: "center",
	labelOffset: 44,
	tickSize: 4,
	tickFormat: (value: number) => String(value).replace("-", "−"),
} as const satisfies Plot.ScaleOptions;

type Point = readonly [number, number];

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
			height: 310,
			marginTop: 34,
			marginLeft: 44,
			marginRight: 10,
			marginBottom: 48,
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
				...curves.flatMap(({ name, label, accent }) =>
					label ? [nameAt(name, label.x, label.y, label.anchor, accent)] : [],
				),
			],
		},
		description,
	);
}

function strokeOf({ points, dash, accent }: Curve): Plot.Markish {
	return Plot.line(points as Point[], {
		stroke: accent ? "var(--accent)" : "currentColor",
		className: accent ? "main-curve" : "curve",
		...(dash !== undefined && { strokeDasharray: dash }),
	});
}

/** A name within a drawing, set off from the lines below it. */
export function nameAt(
	name: string,
	x: number,
	y: number,
	textAnchor: "start" | "middle" | "end" = "start",
	accent = false,
): Plot.Markish {
	return Plot.text([[x, y]] as Point[], {
		text: () => name,
		textAnchor,
		fill: accent ? "var(--accent)" : "currentColor",
		stroke: "var(--paper)",
		className: "halo",
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
			nameAt(curve.name, x + 1.25 * length, height, "start", curve.accent),
		];
	});
}

/** The points of a function at equal distances, both ends among them. */
export function sample(f: (x: number) => number, from: number, to: number, parts: number): Point[] {
	return Array.from({ length: parts + 1 }, (_, index) => {
		const x = from + ((to - from) * index) / parts;
		return [x, f(x)] as const;
	});
}

/** A number of a table: so many decimals, with a minus sign. */
export function decimals(value: number, digits: number): string {
	const text = value.toFixed(digits);
	return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}
