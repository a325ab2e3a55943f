import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** A bar: its place on the axis and its height, both as a reader sees them. */
export interface Bar {
	readonly label: string;
	readonly count: number;
}

/**
 * Bars over labels as an SVG element, drawn at build time in the colour of the
 * text around it. Plot's own style element is left out: the page's policy
 * forbids it, and the stylesheet has its rules.
 *
 * @param description the text alternative
 */
export function barPlot(bars: readonly Bar[], description: string): string {
	const { document } = parseHTML("<html></html>");
	const svg = Plot.plot({
		document: document as unknown as Document,
		width: 640,
		height: 190,
		marginLeft: 8,
		marginRight: 8,
		marginTop: 22,
		marginBottom: 26,
		x: {
			type: "band",
			domain: bars.map(({ label }) => label),
			padding: 0.28,
			label: null,
			tickSize: 0,
		},
		y: { axis: null },
		marks: [
			Plot.barY(bars, { x: "label", y: "count", fill: "var(--accent)" }),
			Plot.text(bars, {
				x: "label",
				y: "count",
				text: ({ count }: Bar) => (count > 0 ? String(count) : ""),
				dy: -8,
			}),
			Plot.ruleY([0]),
		],
	});
	for (const style of svg.querySelectorAll("style")) style.remove();
	// Groups have no role that could be named; the whole has.
	for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
	svg.setAttribute("role", "img");
	svg.setAttribute("aria-label", description);
	svg.removeAttribute("font-family");
	svg.removeAttribute("font-size");
	return svg.outerHTML;
}
