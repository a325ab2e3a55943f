import { describe, expect, it } from "vitest";
import { isPhrase, phrases } from "../../../src/survey/repair/phraseOfText.ts";
import { wholeMatches } from "../../../src/survey/repair/wholeMatches.ts";

describe("between dollars", () => {
	it.each(phrases.flatMap(({ find, examples }) => examples.map((text) => [text, find] as const)))(
		"%s is a phrase",
		(text, find) => {
			expect(text).toMatch(find);
			const { formulas, unwrapped } = wholeMatches(`We use $${text}$ data.`, false);
			expect(formulas).toEqual([]);
			expect(unwrapped).toHaveLength(1);
		},
	);

	it.each(["{\\it ab initio}", "\\it{ab initio}", "\\rm ab~initio", "{\\bf Monte Carlo}"])(
		"%s is a phrase in one face",
		(tex) => {
			expect(isPhrase(tex)).toBe(true);
		},
	);

	it.each([
		"\\rm Fermi",
		"{\\rm max}",
		"\\rm d x",
		"x y",
		"n log n",
		"log poly",
		"sin x",
		"J/\\psi",
		"|G|",
		"SU(2)",
		"ABCD",
		"abcd",
		"N",
		"B-V",
		"g-r",
		"loss",
		"ab cd",
		"x if y",
		"O(n)",
		"Hom",
		"GL",
		"kNN",
		"p-value",
	])("%s is a formula", (tex) => {
		expect(isPhrase(tex)).toBe(false);
	});
});
