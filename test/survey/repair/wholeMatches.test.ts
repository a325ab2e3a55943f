import { describe, expect, it } from "vitest";
import { wholeMatches } from "../../../src/survey/repair/wholeMatches.ts";

const formulasIn = (text: string, losesTex = false) =>
	wholeMatches(text, losesTex).formulas.flatMap(({ parts }) =>
		parts.flatMap((part) =>
			"formula" in part ? [part.formula.tex + (part.formula.damaged ? " (damaged)" : "")] : [],
		),
	);

describe("formulas that a text holds whole", () => {
	it.each([
		["\\DeclareMathOperator{\\rk}{rk} $\\rk A$", ["\\operatorname{rk} A"]],
		[
			"\\DeclareMathOperator*{\\amax}{arg\\,max} $\\amax_x A_\\amax$",
			["\\operatorname*{arg\\,max}_x A_{\\operatorname*{arg\\,max}}"],
		],
		["\\newcommand{\\eps}{\\varepsilon} $x_\\eps$", ["x_{\\varepsilon}"]],
		["let \\begin{math}d\\end{math} be", ["d"]],
		["costs $5 ₽$ or $₿ 3$", ["5 ₽", "₿ 3"]],
		["$H<sub>n</sub>$, $x&lt;sup&gt;2&lt;/sup&gt;$ and $a &lt; b$", ["H_{n}", "x^{2}", "a < b"]],
		["so {\\displaystyle \\sum_{i} x_i} is", ["{\\displaystyle \\sum_{i} x_i}"]],
		["see n\\degree 5", []],
		["$\\mathrm{Fermi}$-LAT, $Herschel$, $ab$-$initio$, $Planck$ 2018", ["\\mathrm{Fermi}"]],
		["$ab$-$initio$, $in$-$situ$, $XMM$-Newton, $TESS$ and $ab$", ["ab"]],
		[`echo $PATH; export X=$((1+2)), "fix $x"; $ pip, \`\${a}+\${b}\``, []],
		['$(CC) $@ $<; jQuery $("#id")', []],
		["$A$1:$B$2", []],
	])("are told from what is none: %s", (text, formulas) => {
		expect(formulasIn(text)).toEqual(formulas);
	});

	it("have lost nothing where a number has its comma in braces", () => {
		expect(formulasIn("at $x = 1{,}000$, $C_{K}{2}$", true)).toEqual([
			"x = 1{,}000",
			"C_{K}{2} (damaged)",
		]);
	});

	it("are none where they are money, whose comma loses its braces", () => {
		const text = "for $\\$1{,}000$ a month";
		const { formulas, unwrapped } = wholeMatches(text, true);
		expect(formulas).toEqual([]);
		const kept = unwrapped.flatMap(({ parts }) =>
			parts.map((part) => ("keep" in part ? text.slice(part.keep.start, part.keep.end) : "")),
		);
		expect(kept.join("")).toBe("\\$1,000");
	});
});
