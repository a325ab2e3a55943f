import { expect, test } from "vitest";
import { readFormula } from "../../src/survey/text/readFormula.ts";

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
	["", ""],
])('%s is read "%s"', (tex, reading) => {
	expect(readFormula(tex)).toBe(reading);
});
