import { describe, expect, it } from "vitest";
import { codes, isCode } from "../../../src/formulas/whole/codeBetweenDollars.ts";
import { pairDollars } from "../../../src/formulas/whole/pairDollars.ts";

describe("code between dollars", () => {
	it.each(codes)("is no formula: $example ($why)", ({ example }) => {
		expect(pairDollars(example)).toEqual([]);
		const dollars = Array.from(example.matchAll(/\$/gu), ({ index }) => index);
		const pairs = dollars.slice(1).map((last, at) => {
			const [start, end] = [dollars[at]!, last + 1];
			return { start, end, tex: example.slice(start + 1, last), display: false };
		});
		expect(pairs.some((pair) => isCode(example, pair))).toBe(true);
	});

	it.each([
		["pass$@k$ and $@10$", ["@k", "@10"]],
		[`\${a}$ + \${b}$`, ["{a}", "{b}"]],
		["$A$: $B$ and $C$1", ["A", "B", "C"]],
		["$x=1; y=$ (two)", ["x=1; y="]],
		["$(ab)$ and $<5$", ["(ab)", "<5"]],
	])("is not seen in formulas: %s", (text, formulas) => {
		expect(pairDollars(text).map(({ tex }) => tex)).toEqual(formulas);
	});
});
