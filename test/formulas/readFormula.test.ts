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
	["\\log_{10}(M/M_\\odot)", "log base 10 (M over M sun)"],
	["M_{\\mathrm{HI},\\odot}", "M sub HI, sun"],
	["|\\psi\\rangle\\langle\\phi|", "ket psi bra phi"],
	["\\langle\\psi|\\phi\\rangle", "bra psi ket phi"],
	[
		"|\\langle\\psi|\\phi\\rangle|^2",
		"absolute value of bra psi ket phi end absolute value squared",
	],
	["\\langle \\psi | H | \\psi \\rangle", "bra psi H ket psi"],
	["\\left\\langle \\psi \\middle| H \\middle| \\psi \\right\\rangle", "bra psi H ket psi"],
	["\\frac{1}{\\sqrt2}(|0\\rangle+|1\\rangle)", "1 over root of 2 (ket 0 plus ket 1)"],
	["|i\\rangle\\langle i| + |j\\rangle\\langle j|", "ket i bra i plus ket j bra j"],
	[
		"\\langle x^2 \\rangle - \\langle x\\rangle^2",
		"mean of x squared minus mean of x end mean squared",
	],
	["\\langle |x| \\rangle", "mean of absolute value of x"],
	["\\left.\\frac{df}{dx}\\right|_{x=0}", "d f over d x at x equals 0"],
	["\\sum_{d|n} f(d)", "sum over d divides n of f(d)"],
	["\\{d : d \\mid n\\}", "set of d such that d divides n"],
	["p(d|n)", "p(d given n)"],
	["a|s", "a given s"],
	["0.5\\,^{+0.1}_{-0.1}", "0.5 plus 0.1 minus 0.1"],
	["^3He", "3 He"],
	["^3P_0", "3 P sub 0"],
	["\\ce{^{238}_{92}U}", "238 sub 92 U"],
	["\\ce{2H2 + O2 -> 2H2O}", "2 H sub 2 plus O sub 2 to 2 H sub 2 O"],
	["\\ce{SO4^2-}", "SO sub 4 superscript 2 minus"],
	["{}^\\circ\\mathrm{C}", "degrees C"],
	["p_{T,\\perp}", "p sub T, perpendicular"],
	["\\left\\|x\\right\\|_\\infty^2", "infinity norm of x squared"],
	["\\mathrm{E}[X]", "expectation of X"],
	["\\mathsf{\\#SAT}", "sharp SAT"],
	["\\mathrm{km\\,s^{-1}\\,Mpc^{-1}}", "km s to the minus 1 Mpc to the minus 1"],
	["\\left[ x \\right]_+", "[x] sub plus"],
	["\\langle v\\rangle \\sim 10^{-26}", "mean of v about 10 to the minus 26"],
	["\\beta \\sim -1.5", "beta about minus 1.5"],
	["x \\sim \\mathcal{N}", "x distributed as N"],
	["17^{\\rm h}05^{\\rm m}3.2^{\\rm s}", "17 hours 05 minutes 3.2 seconds"],
	["2^d + x^{\\rm h}", "2 to the d plus x to the h"],
	["B \\to J/\\psi K_S", "B to J psi K sub S"],
	["", ""],
])('%s is read "%s"', (tex, reading) => {
	expect(readFormula(tex)).toBe(reading);
});
