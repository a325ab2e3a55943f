import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gaussian, laplace, tail } from "../../src/figures/density.ts";
import { compSum } from "../../src/figures/losses/compSum.ts";
import { marginLosses } from "../../src/figures/losses/marginLosses.ts";
import { keptInGroups, keptUnstructured } from "../../src/figures/pruning/keptShare.ts";
import { keepLargest } from "../../src/figures/pruning/twoFourPattern.ts";
import { bestByBits } from "../../src/figures/quantization/errorAgainstBits.ts";
import { quantize, squaredError, stepOf } from "../../src/figures/quantization/quantize.ts";
import { boundCeiling, negativeWeights } from "../../src/figures/ssl/infoNce.ts";

const seed = 20261122;

describe("the uniform quantizer", () => {
	it("has on a Gaussian the steps and errors of Max 1960, table II", () => {
		const known = [
			[1.596, 0.3634],
			[0.9957, 0.1188],
			[0.586, 0.03744],
			[0.3352, 0.01154],
			[0.1881, 0.003495],
		];
		for (const [index, [step = 0, error = 0]] of known.entries()) {
			const best = bestByBits(gaussian)[index];
			expect((2 * (best?.clip ?? 0)) / (2 ** (index + 1) - 1)).toBeCloseTo(step, 3);
			expect((best?.error ?? 0) / error).toBeCloseTo(1, 3);
		}
	});

	it("has on a Laplace source the ratios of Jayant and Noll 1984", () => {
		const known = [3.01, 7.07, 11.44, 15.96, 20.6, 25.36, 30.23];
		expect(
			bestByBits(laplace)
				.slice(0, known.length)
				.map(({ ratio }) => Math.round(100 * ratio) / 100),
		).toEqual(known);
	});

	it("has no better range beside the best one", () => {
		for (const density of [gaussian, laplace]) {
			for (const { bits, clip, error } of bestByBits(density)) {
				for (const other of [0.8, 0.99, 1.01, 1.2])
					expect(squaredError(bits, clip * other, density)).toBeGreaterThan(error);
			}
		}
	});

	it("errs by half a step at most within its range, and never leaves it", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 8 }),
				fc.double({ min: -3, max: 3, noNaN: true }),
				(bits, x) => {
					const quantizer = { bits, low: -1, high: 1 };
					const level = quantize(x, quantizer);
					expect(Math.abs(level)).toBeLessThanOrEqual(1 + 1e-12);
					if (Math.abs(x) <= 1)
						expect(Math.abs(x - level)).toBeLessThanOrEqual(stepOf(quantizer) / 2 + 1e-12);
				},
			),
			{ seed },
		);
	});
});

describe("densities", () => {
	it("have mass and variance 1", () => {
		for (const density of [gaussian, laplace]) {
			expect(tail(density, 0)).toBeCloseTo(1, 9);
			expect(keptInGroups(1, 1, density)).toBeCloseTo(1, 7);
		}
	});
});

describe("what pruning by magnitude keeps of a Gaussian", () => {
	it("is t p(t) + the tail, unstructured, and 1/2 + 1/pi for the larger of two", () => {
		expect(keptUnstructured(0.5, gaussian)).toBeCloseTo(0.928_67, 4);
		expect(keptUnstructured(0, gaussian)).toBe(1);
		expect(keptUnstructured(1, gaussian)).toBe(0);
		expect(keptInGroups(1, 2, gaussian)).toBeCloseTo(0.5 + 1 / Math.PI, 7);
	});

	it("grows with the group towards the unstructured share", () => {
		const shares = [1, 2, 4, 8, 16].map((kept) => keptInGroups(kept, 2 * kept, gaussian));
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares[0]).toBeGreaterThan(0.5);
		expect(shares.at(-1)).toBeLessThan(keptUnstructured(0.5, gaussian));
	});

	it("agrees for 2:4 with weights that are drawn and pruned", () => {
		let state = seed;
		const uniform = () => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return (state + 0.5) / 2 ** 32;
		};
		const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
		let [kept, all] = [0, 0];
		for (let group = 0; group < 100_000; group += 1) {
			const row = [normal(), normal(), normal(), normal()];
			const stays = keepLargest(row, 2, 4);
			row.forEach((weight, index) => {
				all += weight ** 2;
				if (stays[index]) kept += weight ** 2;
			});
		}
		expect(kept / all).toBeCloseTo(keptInGroups(2, 4, gaussian), 2);
	});

	it("is two of each four, none of which is smaller than one that goes", () => {
		const weight = fc.integer({ min: -9, max: 9 });
		fc.assert(
			fc.property(fc.array(weight, { minLength: 8, maxLength: 8 }), (row) => {
				const kept = keepLargest(row, 2, 4);
				for (const start of [0, 4]) {
					const group = row.slice(start, start + 4).map((value, index) => ({
						size: Math.abs(value),
						stays: kept[start + index],
					}));
					const stay = group.filter(({ stays }) => stays);
					expect(stay).toHaveLength(2);
					for (const gone of group.filter(({ stays }) => !stays))
						for (const { size } of stay) expect(size).toBeGreaterThanOrEqual(gone.size);
				}
			}),
			{ seed },
		);
	});
});

describe("losses", () => {
	it("of the comp-sum family are the named ones", () => {
		for (const p of [0.05, 0.3, 0.9, 1]) {
			expect(compSum(p, 0)).toBeCloseTo(1 / p - 1, 12);
			expect(compSum(p, 1)).toBeCloseTo(-Math.log(p), 12);
			expect(compSum(p, 1 + 1e-7)).toBeCloseTo(-Math.log(p), 5);
			expect(compSum(p, 1.7)).toBeCloseTo((1 - p ** 0.7) / 0.7, 12);
			expect(compSum(p, 2)).toBeCloseTo(1 - p, 12);
		}
	});

	it("of a margin bound the zero-one loss and pass through 1", () => {
		const [zeroOne, ...convex] = marginLosses;
		for (const { name, loss } of convex) {
			expect(loss(0), name).toBe(1);
			for (let margin = -3; margin <= 3; margin += 0.25) {
				expect(loss(margin), name).toBeGreaterThanOrEqual(zeroOne?.loss(margin) ?? 0);
				const chord = (loss(margin - 0.5) + loss(margin + 0.5)) / 2;
				expect(loss(margin), name).toBeLessThanOrEqual(chord + 1e-12);
			}
		}
	});
});

describe("InfoNCE", () => {
	it("shares its gradient: the weights sum to one, and their ratio is that of exp(s / tau)", () => {
		const similarity = fc.double({ min: -1, max: 1, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(similarity, { minLength: 2, maxLength: 30 }),
				fc.constantFrom(0.05, 0.1, 0.2, 0.5, 1),
				(similarities, temperature) => {
					const weights = negativeWeights(similarities, temperature);
					expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
					const [a = 0, b = 0] = similarities;
					const [u = 0, v = 0] = weights;
					expect(Math.log(u / v)).toBeCloseTo((a - b) / temperature, 6);
				},
			),
			{ seed },
		);
	});

	it("cannot show more than log K", () => {
		expect(boundCeiling(3, 16)).toBe(3);
		expect(boundCeiling(20, 16)).toBe(4);
		expect(boundCeiling(20, 65_536)).toBe(16);
	});
});
