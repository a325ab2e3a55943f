import * as Plot from "@observablehq/plot";
import type { Control, Figure } from "../figure.ts";
import { nameAt, strokeOf, WIDTH, X_AXIS } from "../lineChart.ts";
import { svgOf } from "../svgOf.ts";
import { BELOW, END, PLACES, quantizerFrame, quantizerLines } from "./quantizerFrame.ts";

const CONTROL = {
	label: "bits 𝑏",
	values: [2, 3, 4, 5],
	standard: 3,
} satisfies Omit<Control, "says">;

/** The staircase of a uniform quantizer of three bits, and its error below it. */
export function drawUniformQuantizer(): Figure {
	const bits = CONTROL.standard;
	const { staircase, error } = quantizerLines(bits);
	const { description, says, table } = quantizerFrame(bits);
	const svg = svgOf(
		{
			width: WIDTH,
			height: 420,
			marginTop: PLACES.y.range[1],
			marginLeft: PLACES.x.range[0],
			marginRight: WIDTH - PLACES.x.range[1],
			marginBottom: 420 - PLACES.y.range[0],
			x: {
				...X_AXIS,
				domain: PLACES.x.domain,
				label: "input 𝑥",
				ticks: [-1, -0.5, 0, 0.5, 1],
			},
			y: { domain: PLACES.y.domain, axis: null },
			marks: [
				Plot.axisY([-1, 0, 1], { tickSize: 4, label: null, tickFormat: X_AXIS.tickFormat }),
				Plot.axisY([BELOW], { tickSize: 4, label: null, tickFormat: () => "0" }),
				Plot.ruleY([0, BELOW], { stroke: "var(--line)" }),
				Plot.ruleX([-1, 1], { stroke: "var(--line)" }),
				Plot.line(
					[
						[-END, -END],
						[END, END],
					],
					{ strokeDasharray: "4 4" },
				),
				strokeOf({ points: staircase, straight: true, accent: true, moves: true }),
				strokeOf({ points: error, straight: true, moves: true }),
				nameAt("the input itself", { x: 0.98, y: 1.24, anchor: "end" }),
				nameAt("its level 𝑄(𝑥)", { x: 0.4, y: 0.12 }, { accent: true }),
				nameAt("its error 𝑥 − 𝑄(𝑥)", { x: 0, y: BELOW + 0.5, anchor: "middle" }),
				nameAt("clipped", { x: -1.19, y: -0.8, anchor: "middle" }),
				nameAt("clipped", { x: 1.19, y: 0.8, anchor: "middle" }),
			],
		},
		description,
	);
	return {
		svg,
		caption:
			"A uniform quantizer of three bits with its outer levels at −1 and 1. Within the range the " +
			"error is at most half a step; beyond it, it grows as the value does.",
		tables: [table],
		control: { ...CONTROL, says },
	};
}
