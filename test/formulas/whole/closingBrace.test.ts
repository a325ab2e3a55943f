import fc from "fast-check";
import { expect, it } from "vitest";
import { closingBrace, closingBraces } from "../../../src/formulas/whole/closingBrace.ts";
import { runs } from "../../support/runs.ts";

const text = fc
	.array(fc.constantFrom("{", "}", "\\", "a", "\\frac", "x".repeat(1000)), { maxLength: 40 })
	.map((parts) => parts.join(""));

it("finds the same ends for all groups at once as for each", () => {
	fc.assert(
		fc.property(text, (text) => {
			const all = closingBraces(text);
			const begins = Array.from(text.matchAll(/\\[\s\S]|\{/gu)).flatMap(({ 0: sign, index }) =>
				sign === "{" ? [index] : [],
			);
			for (const at of begins) expect(all.get(at)).toBe(closingBrace(text, at));
		}),
		{ numRuns: runs(500), seed: 3 },
	);
});
