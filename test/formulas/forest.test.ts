import { expect, test } from "vitest";
import { growForest } from "../../scripts/lab/formulas/growForest.ts";
import { readForest, scoreRow, writeForest } from "../../src/formulas/recover/forest.ts";

/** Cases are where just one of two signs is high: no single sign tells. */
const examples = Array.from({ length: 400 }, (_, i) => {
	const [a, b] = [i % 20, Math.floor(i / 20)];
	return { signs: [a, b], yes: a > 9 !== b > 4 };
});

test("a forest learns what no single sign tells", () => {
	const forest = growForest(examples);
	for (const { signs, yes } of examples) expect(scoreRow(forest, signs) > 0).toBe(yes);
});

test("a forest comes back as it was written, nearly", () => {
	const forest = growForest(examples);
	const back = readForest(writeForest(forest));
	for (const { signs } of examples)
		expect(scoreRow(back, signs)).toBeCloseTo(scoreRow(forest, signs), 1);
});

test("the same examples give the same forest", () => {
	expect(writeForest(growForest(examples))).toEqual(writeForest(growForest([...examples])));
});

test("a forest without trees says its base", () => {
	const forest = readForest({ depth: 3, base: -1.5, signs: "", borders: "", leaves: "" });
	expect(scoreRow(forest, [1, 2])).toBe(-1.5);
});
