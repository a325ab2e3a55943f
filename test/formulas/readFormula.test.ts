import { expect, test } from "vitest";
import { readFormula } from "../../src/formulas/readFormula.ts";

test.each([
	["\\ell_2", "ell sub 2"],
	["56\\times", "56 times"],
	["R^2", "R squared"],
	["R^{2}", "R squared"],
	["k\\geq 1", "k at least 1"],
	["n^{-2}", "n to the minus 2"],
	["p<0.05", "p less than 0.05"],
	["33\\%", "33 percent"],
	["2\\text{--}3\\times", "2 to 3 times"],
	["D_{\\mathrm{KL}}", "D sub KL"],
	["\\varepsilon, \\delta", "epsilon, delta"],
	["\\unknowncommand", "unknowncommand"],
	["360^\\circ", "360 degrees"],
	["\\frac{s^2}{12}", "s squared over 12"],
	["\\tfrac{1}{2} x", "1 over 2 x"],
	["\\frac{a + b + c}{\\frac{d}{e}}", "fraction a plus b plus c over d over e end fraction"],
	["\\frac{a}", "fraction a"],
	["\\binom{4}{2} = 6", "4 choose 2 equals 6"],
	["\\begin{aligned} a &= b, \\\\ c &= d \\end{aligned}", "a equals b, c equals d"],
	["\\lVert x \\rVert_F", "norm of x sub F"],
	["y'", "y prime"],
	["2:4", "2:4"],
	["N{:}M", "N:M"],
	["f: X \\to Y", "f: X to Y"],
	["", ""],
])('%s is read "%s"', (tex, reading) => {
	expect(readFormula(tex)).toBe(reading);
});
