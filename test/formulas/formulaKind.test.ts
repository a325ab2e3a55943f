import { describe, expect, it } from "vitest";
import { formulaKind, formulaKinds } from "../../src/formulas/formulaKind.ts";

describe("the kind of a formula", () => {
	it.each(formulaKinds)("is known by its example: $title", ({ id, example }) => {
		expect(formulaKind(example)).toBe(id);
	});

	it.each([
		["56\\times", "numbers"],
		["10^{-3}", "numbers"],
		["O(n)", "orders"],
		["\\Theta\\left(n\\right)", "orders"],
		["p<0.05", "relations"],
		["x \\in \\mathbb{R}^d", "relations"],
		["L_2", "norms"],
		["S^n", "letters"],
		["\\mathcal S^n", "letters"],
		["\\alpha", "letters"],
		["^2", "numbers"],
	])("of %s is %s", (tex, kind) => {
		expect(formulaKind(tex)).toBe(kind);
	});
});
