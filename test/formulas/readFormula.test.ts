import { describe, expect, it, test } from "vitest";
import { readFormula } from "../../src/formulas/readFormula.ts";
import { formReadings, signReadings } from "../../src/formulas/readings.ts";

describe("a sign", () => {
	it.each(signReadings)('$signs is read "$said"', ({ example: [tex, reading] }) => {
		expect(readFormula(tex)).toBe(reading);
	});
});

describe("a part by what stands around it", () => {
	it.each(Object.entries(formReadings))("%s", (_, { example: [tex, reading] }) => {
		expect(readFormula(tex)).toBe(reading);
	});
});

test.each([
	["2:4", "2:4"],
	["N{:}M", "N:M"],
	["f: X \\to Y", "f: X to Y"],
	["O(C_{\\Phi\\circ\\Psi}/n)", "O(C sub Phi composed with Psi end sub over n)"],
	["90^{\\circ}\\mathrm{C}", "90 degrees C"],
	["\\varepsilon, \\delta", "epsilon, delta"],
	["\\unknowncommand", "unknowncommand"],
	["\\tfrac{1}{2} x", "1 over 2 x"],
	["\\frac{a}", "frac a"],
	["\\begin{aligned} a &= b, \\\\ c &= d \\end{aligned}", "a equals b, c equals d"],
	["\\lVert x \\rVert_F", "F norm of x"],
	["p(y \\mid x, z)", "p(y given x, z)"],
	["\\log p(y|x) - |x|", "log p(y given x) minus absolute value of x"],
	["||x||", "norm of x"],
	["||x||_2", "2 norm of x"],
	["|a||b|", "absolute value of a absolute value of b"],
	["\\mathbf{x}^T\\mathbf{A}", "x transposed A"],
	["\\mathbb{R}^{m \\times n}", "R to the m times n"],
	["loss_{total}", "loss sub total"],
	["x_i^2", "x sub i squared"],
	["", ""],
])('%s is read "%s"', (tex, reading) => {
	expect(readFormula(tex)).toBe(reading);
});
