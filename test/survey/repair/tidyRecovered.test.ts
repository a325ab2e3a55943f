import { expect, it } from "vitest";
import { whyRefused } from "../../../src/formulas/checkFormula.ts";
import { tidyings, tidyRecovered, unlikely } from "../../../src/survey/repair/tidyRecovered.ts";

it.each(tidyings)("what is recovered is put right: $example.tex", ({ example }) => {
	expect(tidyRecovered(example.tex)).toBe(example.tidy);
	expect(tidyRecovered(example.tidy)).toBe(example.tidy);
	expect(whyRefused(example.tidy)).toBeUndefined();
});

it.each(["x^{10}", "x^2", "x^{-3}_1", "2^{3.5}", "\\|x\\|_1"])("%s is right as it is", (tex) => {
	expect(tidyRecovered(tex)).toBe(tex);
});

it.each(unlikely.examples)("nobody writes %s", (tex) => {
	expect(unlikely.find.test(tex)).toBe(true);
});
