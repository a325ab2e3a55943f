import { describe, expect, it } from "vitest";
import { checkWhole } from "../../src/formulas/checkFormula.ts";
import { macros } from "../../src/formulas/macros.ts";
import { relaxations, relaxTex } from "../../src/formulas/relaxTex.ts";
import { typesetFormula } from "../../src/formulas/typesetFormula.ts";

describe("TeX that KaTeX does not take as it stands", () => {
	it.each(relaxations)("is set: $why", ({ example: [tex, relaxed] }) => {
		expect(relaxTex(tex)).toBe(relaxed);
		expect(relaxTex(relaxed)).toBe(relaxed);
		expect(checkWhole(tex, true)).toEqual(expect.objectContaining({ unknown: [] }));
	});
});

describe("a macro that papers use", () => {
	it.each(Object.entries(macros))("is set: %s as %s", (name, tex) => {
		const groups = "{x}{m}{y}".slice(
			0,
			3 * Math.max(0, ...Array.from(tex.matchAll(/#(\d)/gu), ([, at]) => Number(at))),
		);
		expect(checkWhole(`${name}${groups}`, false)).toEqual(expect.objectContaining({ unknown: [] }));
	});

	it("shadows none of TeX's own", () => {
		for (const name of ["\\bf", "\\bm", "\\R", "\\emph", "\\Beta", "\\pmb", "\\H", "\\L", "\\sum"])
			expect(Object.keys(macros)).not.toContain(name);
	});
});

describe("a macro of its author's own", () => {
	it("is set as its source, never in red, and is told", () => {
		const set = typesetFormula("\\pdim(\\foo{x}) + \\wt_2", { asWritten: true });
		expect(set).toEqual(expect.objectContaining({ unknown: ["\\pdim", "\\foo", "\\wt"] }));
		expect("html" in set && set.html).toMatch(/pdim/u);
		expect("html" in set && set.html).not.toMatch(/color/u);
	});

	it("does not make what is broken whole", () => {
		expect(checkWhole("\\frac{\\pdim", false)).toHaveProperty("refused");
		expect(checkWhole("\\href{https://example.org}{x}", false)).toHaveProperty("refused");
	});
});
