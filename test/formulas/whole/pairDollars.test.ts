import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareFormulas } from "../../../src/formulas/whole/bareFormulas.ts";
import { pairDollars } from "../../../src/formulas/whole/pairDollars.ts";
import { wholeFormulas } from "../../../src/formulas/whole/wholeFormulas.ts";
import { hostileText } from "../../support/hostile.ts";
import { runs } from "../../support/runs.ts";

const formulas = (text: string) => pairDollars(text).map(({ tex }) => tex);

describe("dollars", () => {
	it.each([
		["costs $5 to $10 an hour", []],
		["from $0.5M to $1.2M, i.e. $20-$30", []],
		["US$2M, A$3 and C$4.50 at $n=3$", ["n=3"]],
		["($247/km vs $1000/km)", []],
		["$250, and an average of $306. So our $k$ is one", ["k"]],
		["$\\$10$ a $\\times$ 2", ["\\$10", "\\times"]],
		["falls from 50 $/MWh to 30 $/MWh, 0.3 US$/kWh", []],
		["from 10$ to 20$, 100$, not 200$, 4 M$ to 5 M$", []],
		// biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of a shell
		["US$ and AU$ values, $HOME and ${PATH}", []],
		["$AAPL rose while $TSLA fell at 5$\\times$ in 10$^2$ and 3$k$", ["\\times", "^2", "k"]],
		["a budget of 3,000$ and $x_1$", ["x_1"]],
		["$k$-means of $n$ points in $d$ dimensions", ["k", "n", "d"]],
		["$a$$b$ and $$c$$", ["a", "b", "c"]],
		["A$^2$Search and D$_3$", ["^2", "_3"]],
		["$10$ to $20$ and $5\\%$", ["10", "20", "5\\%"]],
		["$x \\text{ if $y$ holds}$ here", ["x \\text{ if $y$ holds}"]],
		["$very~likely$ and $surely\\ so$", ["very~likely", "surely\\ so"]],
		["at $\\sim$$10$ it", ["\\sim", "10"]],
		["one $ alone, and $\\alpha$", ["\\alpha"]],
		["$A_1$-LAT, $Herschel$, $ab$-$initio$, $b$", ["A_1", "Herschel", "ab", "initio", "b"]],
		["CO$-$H of $Planck$, $x$", ["-", "Planck", "x"]],
		["over\n\n$two$ and $x\n\ny$", ["two"]],
	])("of formulas are told from those of money: %s", (text, expected) => {
		expect(formulas(text)).toEqual(expected);
	});

	it("are read in linear time, and each formula is where it is said to be", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				let end = 0;
				for (const formula of wholeFormulas(text)) {
					expect(formula.start).toBeGreaterThanOrEqual(end);
					expect(text.slice(formula.start, formula.end)).toContain(formula.tex);
					end = formula.end;
				}
			}),
			{ numRuns: runs(3000), seed: 7 },
		);
		for (const piece of [
			"$",
			"$x",
			"$$",
			"$1 ",
			"\\(",
			"\\[x",
			"\\begin{align}",
			"$\\text{",
			"\\alpha ",
			"$<sub>",
			"<sub>a$",
		]) {
			const text = piece.repeat(runs(20_000));
			const before = process.cpuUsage();
			wholeFormulas(text);
			bareFormulas(text, () => true);
			const { user, system } = process.cpuUsage(before);
			expect((user + system) / 1000, piece).toBeLessThan(3000);
		}
	});
});
