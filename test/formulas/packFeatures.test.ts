import fc from "fast-check";
import { expect, test } from "vitest";
import {
	packFeatures,
	visitFeatures,
	weightOfDigit,
} from "../../src/formulas/recover/packFeatures.ts";

const weight = fc.double({ min: -0.8, max: 0.8, noNaN: true });
const row = fc.tuple(fc.constant(0), weight, weight, weight, weight);
const plainRow = fc.tuple(fc.constant(0), weight, weight, fc.constant(0), fc.constant(0));
const keys = fc.integer({ min: 0, max: 2 ** 22 - 1 }).map(String);

test("features come back as they were packed, weights nearly", () => {
	fc.assert(
		fc.property(fc.dictionary(keys, fc.oneof(row, plainRow)), (table) => {
			const features = new Map(Object.entries(table).map(([key, value]) => [Number(key), value]));
			const packed = packFeatures(features);
			const back = new Map<number, readonly number[]>();
			visitFeatures(packed, (feature, digits) => {
				back.set(feature, [0, ...Array.from(digits, (digit) => weightOfDigit[digit]!)]);
			});
			expect([...back.keys()].sort()).toEqual([...features.keys()].sort());
			for (const [key, weights] of features) {
				weights.forEach(
					(w, tag) => void expect(Math.abs(back.get(key)![tag]! - w)).toBeLessThan(0.015),
				);
			}
			expect(JSON.stringify(packed)).toBe(`"${packed}"`);
		}),
	);
});
