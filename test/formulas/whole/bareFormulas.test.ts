import { describe, expect, it } from "vitest";
import { checkWhole } from "../../../src/formulas/checkFormula.ts";
import { bareFormulas } from "../../../src/formulas/whole/bareFormulas.ts";
import { runs } from "../../support/runs.ts";

const find = (text: string) =>
	bareFormulas(text, (tex) => "unknown" in checkWhole(tex, false)).map(({ tex }) => tex);

describe("formulas that their authors did not set off", () => {
	it.each([
		["runs in O(n \\log n) time", ["O(n \\log n)"]],
		["let f(\\alpha, \\beta) = 3 be", ["f(\\alpha, \\beta) = 3"]],
		["is (\\epsilon, \\delta)-DP, or \\varepsilon-DP", ["(\\epsilon, \\delta)", "\\varepsilon"]],
		["an \\alpha-stable \\beta-VAE", ["\\alpha", "\\beta"]],
		["where a \\in A and x \\leq y", ["a \\in A", "x \\leq y"]],
		["a \\sim 5 times as large", ["\\sim 5"]],
		["\\textbf{x} \\in \\mathbb{R}^n, \\le 5", ["\\textbf{x} \\in \\mathbb{R}^n", "\\le 5"]],
		["in [0, \\infty) and [(1+\\epsilon)f, 2]", ["[0, \\infty)", "[(1+\\epsilon)f, 2]"]],
		["(\\beta = 0.4, p < 0.001), which", ["(\\beta = 0.4, p < 0.001)"]],
		["5.2\\farcs3, 10 \\Msun and 125\\GeV", ["5.2\\farcs3", "10 \\Msun", "125\\GeV"]],
		[
			"{\\displaystyle x_{i}^{2}}, {\\textstyle y}",
			["{\\displaystyle x_{i}^{2}}", "{\\textstyle y}"],
		],
		["of \\ce{H2O} and \\SI{5}{\\kilo\\gram} at", ["\\ce{H2O}", "\\SI{5}{\\kilo\\gram}"]],
	])("are found whole: %s", (text, formulas) => {
		expect(find(text)).toEqual(formulas);
	});

	it.each([
		"the file C:\\Users\\alpha\\beta",
		"we \\emph{prove} it, \\eg by \\textbf{hand}",
		"the author's own \\method is",
		"see n\\degree 5",
	])("are none of: %s", (text) => {
		expect(find(text)).toEqual([]);
	});

	it("are found in linear time in hostile text", () => {
		for (const piece of [
			"\\alpha",
			"\\alpha(",
			"(\\in ",
			"\\frac{",
			"a \\le, ",
			"[0, \\infty ",
			"{\\displaystyle ",
		]) {
			const text = piece.repeat(runs(10_000) / piece.length);
			const before = process.cpuUsage();
			find(text);
			const { user, system } = process.cpuUsage(before);
			expect((user + system) / 1000, piece).toBeLessThan(4000);
		}
	});
});
