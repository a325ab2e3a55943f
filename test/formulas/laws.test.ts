import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFormula } from "../../src/formulas/readFormula.ts";
import { readableRules } from "../../src/formulas/recover/readableRules.ts";
import { recoverFormulas } from "../../src/formulas/recover/recoverFormulas.ts";
import { anyString } from "../support/hostile.ts";
import { runs } from "../support/runs.ts";

/** Pieces that meet in formulas; mismatched brackets once made the search for borders endless. */
const words = fc.constantFrom(
	"ell",
	"_",
	"^",
	"{",
	"}",
	"(",
	")",
	" ",
	" ",
	"2",
	"56",
	"times",
	"k",
	"geq",
	"mathcal",
	"|",
	"$",
	"\\",
	"sqrt",
	"the",
	"Phi",
	"-",
	".",
	"x",
	"~",
	"%",
	"😀",
	"é",
	"left",
	"right",
	"=",
	"[",
	"]",
	",",
);
const hostile = fc.oneof(
	anyString(),
	fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
);

describe("laws of recovery", () => {
	test("formulas are sorted, disjoint, not empty and inside of the text; confidence is a probability", () => {
		fc.assert(
			fc.property(hostile, (text) => {
				let last = 0;
				for (const { start, end, confidence, tex } of recoverFormulas(text, { readable: true })) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(tex).not.toBe("");
					expect(confidence).toBeGreaterThan(0);
					expect(confidence).toBeLessThan(1);
					last = end;
				}
			}),
			{
				numRuns: runs(500),
				seed: 3,
				examples: [["[k~😀%😀{]ellthe"], ["=^[😀-|{ )"], ["(^the{]sqrtx]"], ["[k{ { )-the"]],
			},
		);
	});

	test("the same text gives the same formulas", () => {
		fc.assert(
			fc.property(
				hostile,
				(text) =>
					void expect(recoverFormulas(text, { readable: true })).toEqual(
						recoverFormulas(text, { readable: true }),
					),
			),
			{ seed: 4 },
		);
	});

	test("reading is total and leaves no braces of groups, backslashes of commands or double blanks", () => {
		fc.assert(
			fc.property(hostile, (tex) => {
				const said = readFormula(tex);
				expect(said).toBe(said.trim());
				expect(said).not.toMatch(/\\[a-zA-Z]| {2}/);
			}),
			{ numRuns: runs(500), seed: 5 },
		);
	});
});

const size = runs(100_000);
const attacks: readonly string[] = [
	"a",
	"1",
	" ",
	"(",
	")",
	"{",
	"}",
	"[",
	"_",
	"^",
	"\\",
	"\\(",
	"$",
	"|",
	"~",
	"-",
	".",
	"x",
	"k",
	"ell_",
	"kgeq",
	"times ",
	"1.",
	"1,",
	"(a, ",
	"2-3",
	"1 ~ ",
	"O(log ",
	"a_{",
	"=<",
	"in ",
	"k in ",
	"(x",
	"rightarrow",
	"mathcal{",
	"\\{",
	"!",
	"é",
	"😀",
	"\n",
	"where ",
	"α",
	"N:",
	"2x",
	"((k) ",
	"_{{",
	"left(",
];

describe("hostile input of 100 kB takes linear time", () => {
	test.each(attacks)("%j again and again", (attack) => {
		const text = attack.repeat(Math.ceil(size / attack.length));
		expect(seconds(() => recoverFormulas(text, { readable: true }))).toBeLessThan(8);
		expect(seconds(() => readFormula(text))).toBeLessThan(2);
	});

	test.each(readableRules)("rule $id", ({ find }) => {
		for (const attack of attacks) {
			const text = attack.repeat(Math.ceil(size / attack.length));
			expect(seconds(() => [...text.matchAll(find)].length)).toBeLessThan(1);
		}
	});
});

function seconds(work: () => unknown): number {
	const { user } = process.cpuUsage();
	work();
	return (process.cpuUsage().user - user) / 1e6;
}
