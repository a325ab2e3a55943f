import { describe, expect, it } from "vitest";
import { checkWhole } from "../../src/formulas/checkFormula.ts";
import { ownAccents } from "../../src/formulas/ownAccents.ts";
import { readFormula } from "../../src/formulas/readFormula.ts";
import { unicodeOf } from "../../src/formulas/unicodeOf.ts";

/** TeX, its macros that are named as accents, and the formula as a line and read aloud. */
const OWN: readonly (readonly [tex: string, own: string[], line: string, reading: string])[] = [
	["\\u\\in\\R^n", ["\\u"], "\\u ∈ ℝⁿ", "u in R to the n"],
	["\\nabla\\cdot\\u=0", ["\\u"], "∇·\\u = 0", "nabla dot u equals 0"],
	["\\u\\cdot\\v", ["\\u", "\\v"], "\\u·\\v", "u dot v"],
	["\\v(t)", ["\\v"], "\\v(t)", "v (t)"],
	["\\c\\in C", ["\\c"], "\\c ∈ C", "c in C"],
	["\\c=1", ["\\c"], "\\c = 1", "c equals 1"],
	["\\r=x", ["\\r"], "\\r = x", "r equals x"],
	["\\H=H_0", ["\\H"], "\\H = H₀", "H equals H sub 0"],
	["\\|\\u\\|", ["\\u"], "‖\\u‖", "norm of u"],
	["x_\\u + \\d", ["\\u", "\\d"], "x_{\\u} + \\d", "x sub u plus d"],
];

describe("a macro that is named as an accent of text", () => {
	it.each(OWN)(
		"is its author's own before anything but a letter: %s",
		(tex, own, line, reading) => {
			expect(ownAccents(tex)).toEqual(own);
			expect(checkWhole(tex, false)).toEqual(expect.objectContaining({ unknown: own }));
			expect(unicodeOf(tex)).toBe(line);
			expect(readFormula(tex)).toBe(reading);
		},
	);

	it.each(["\\text{Erd\\H{o}s}", "\\text{\\v z, \\v\\i, \\c{\\j}}", "a \\\\v = 1", "O\\l(n\\r)"])(
		"is none: %s",
		(tex) => {
			expect(checkWhole(tex, false)).toEqual(expect.objectContaining({ unknown: [] }));
		},
	);

	it("is one wherever it stands, once it is its author's own", () => {
		expect(checkWhole("\\v = \\v{x}", false)).toEqual(
			expect.objectContaining({ unknown: ["\\v"] }),
		);
	});
});
