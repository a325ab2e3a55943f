import { describe, expect, test } from "vitest";
import { confidenceOf } from "../../src/formulas/recover/confidenceOf.ts";
import { confidenceSigns } from "../../src/formulas/recover/confidenceSigns.ts";
import { readModel } from "../../src/formulas/recover/formulaModel.ts";
import { likelyFormulas } from "../../src/formulas/recover/lostFormulas.ts";
import weights from "../../src/formulas/recover/weights.json" with { type: "json" };

const model = readModel(weights);
const texts = [
	"We prove that kgeq 2 and O(n^2) with probability 1-delta, where x_i in mathbb{R}^d.",
	"It is 3times faster.",
	"sqrt{n_k} and mathcal{C_Phi/m} with a{b} and alpha_{1} to infty",
];

describe("the confidence", () => {
	test.each(texts)("has signs that are numbers, as many for each formula: %s", (text) => {
		const judged = likelyFormulas(text, model).map((one) => one.judged);
		const rows = confidenceSigns(judged, 2);
		expect(rows).toHaveLength(judged.length);
		for (const row of rows) {
			expect(row).toHaveLength(62);
			expect(row.every(Number.isFinite)).toBe(true);
		}
		expect(Math.max(...Array.from(model.confidence.forest.signs))).toBeLessThan(62);
	});

	test("what the trees hold for `sure` is said to be 0.9, and the order is theirs", () => {
		const of = (base: number): number =>
			confidenceOf([], {
				forest: { depth: 1, base, signs: [], borders: [], leaves: [] },
				sure: 0.96,
			});
		expect(of(Math.log(0.96 / 0.04) + 1e-9)).toBe(0.9);
		expect([of(-30), of(0), of(30)]).toEqual([0.01, 0.46, 0.99]);
	});

	test("no formulas have no signs", () => expect(confidenceSigns([], 0)).toEqual([]));
});
