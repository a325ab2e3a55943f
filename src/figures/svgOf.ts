import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { plainLetters } from "./letters.ts";
import { rounded } from "./rounded.ts";
import { setLetters } from "./setLetters.ts";

/** The attributes that hold coordinates, to which two decimals are precise enough. */
const COORDINATES = /^(?:d|transform|[xy][12]?|c[xy]|r|width|height)$/u;

/**
 * A plot as an SVG element, drawn without a browser in the colours and the face
 * of the page. Plot's own style element is left out: the page's policy forbids
 * it, and `figure.css` and `drawing.css` have its rules.
 *
 * @param description the text alternative: what the figure says; undefined for a mark beside its name
 * @param role "group" for a picture that holds links, which an image may not
 */
export function svgOf(
	options: Plot.PlotOptions,
	description: string | undefined,
	role: "img" | "group" = "img",
): string {
	const { document } = parseHTML("<html></html>");
	const svg = Plot.plot({ ...options, document: document as unknown as Document });
	for (const style of svg.querySelectorAll("style")) style.remove();
	// Parts have no role that could be named; the whole has.
	for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
	// The table below a drawing has the same links in an order that the Tab key can follow.
	for (const link of svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
	for (const name of ["class", "fill", "font-family", "font-size", "text-anchor"])
		svg.removeAttribute(name);
	svg.setAttribute("fill", "currentColor");
	svg.setAttribute("text-anchor", "middle");
	if (description === undefined) svg.setAttribute("aria-hidden", "true");
	else {
		svg.setAttribute("role", role);
		svg.setAttribute("aria-label", plainLetters(description));
	}
	for (const text of svg.querySelectorAll("text, tspan"))
		if (text.childElementCount === 0) setLetters(text, text.textContent);
	for (const part of [svg, ...svg.querySelectorAll("*")])
		for (const { name, value } of [...part.attributes])
			if (COORDINATES.test(name)) part.setAttribute(name, rounded(value));
	return svg.outerHTML;
}
