import { describe, expect, it } from "vitest";
import { leastAt, penalised } from "../../src/figures/applications/penalty.ts";
import {
	accuracyAt,
	binsOf,
	calibrationError,
	confidenceOf,
} from "../../src/figures/calibration/reliability.ts";
import { gaussian } from "../../src/figures/density.ts";
import { softmax } from "../../src/figures/distillation/softmax.ts";
import { densityAt, marginalPath } from "../../src/figures/generative/mixtureFlow.ts";
import { integrate } from "../../src/figures/integrate.ts";
import { leftOut, trainedShare } from "../../src/figures/peft/rank.ts";
import { effectiveShare } from "../../src/figures/theory/importance.ts";
import {
	bestSize,
	type LossLaw,
	learnedShare,
	lossAt,
	ridgeShare,
} from "../../src/figures/theory/training.ts";

describe("an over-confident classifier", () => {
	it("with twice the log-odds has the calibration error (log 2)/2 - 1/4, whatever its bins", () => {
		for (const count of [1, 5, 20])
			expect(calibrationError(binsOf(2, count))).toBeCloseTo(Math.LN2 / 2 - 1 / 4, 9);
		expect(calibrationError(binsOf(1, 5))).toBeCloseTo(0, 12);
	});

	it("has in each bin what counting cases gives", () => {
		const cases = Array.from({ length: 200_000 }, (_, index) => 0.5 + (index + 0.5) / 400_000);
		for (const { from, to, share, confidence, accuracy } of binsOf(2, 5)) {
			const inside = cases.filter((p) => {
				const odds = (p / (1 - p)) ** 2;
				return odds / (1 + odds) >= from && odds / (1 + odds) < to;
			});
			const mean = (of: (p: number) => number) =>
				inside.reduce((sum, p) => sum + of(p), 0) / inside.length;
			expect(inside.length / cases.length).toBeCloseTo(share, 4);
			expect(mean((p) => p)).toBeCloseTo(accuracy, 4);
			expect(mean((p) => p ** 2 / (p ** 2 + (1 - p) ** 2))).toBeCloseTo(confidence, 4);
		}
	});

	it("is repaired by dividing its log-odds by the factor", () => {
		for (const p of [0.5, 0.62, 0.9, 0.999])
			expect(accuracyAt(confidenceOf(p, 2), 2)).toBeCloseTo(p, 12);
	});
});

describe("the rank of an update", () => {
	it("trains r (d + k) numbers of d k", () => {
		expect(trainedShare(8, 1024)).toBe((8 * (1024 + 1024)) / (1024 * 1024));
	});

	it("leaves out what the sums of 1/i and 1/i^2 do beyond it, by Euler and Maclaurin", () => {
		const harmonic = (n: number) =>
			Math.log(n) + 0.577_215_664_901_532_9 + 1 / (2 * n) - 1 / (12 * n ** 2);
		const squaresBeyond = (n: number) => 1 / n - 1 / (2 * n ** 2) + 1 / (6 * n ** 3);
		for (const rank of [8, 64, 256]) {
			const whole = Math.PI ** 2 / 6 - squaresBeyond(1024);
			expect(leftOut(rank, 1024, 1)).toBeCloseTo(
				(squaresBeyond(rank) - squaresBeyond(1024)) / whole,
				5,
			);
			expect(leftOut(rank, 1024, 0.5)).toBeCloseTo(1 - harmonic(rank) / harmonic(1024), 5);
			expect(leftOut(rank, 1024, 0)).toBeCloseTo(1 - rank / 1024, 12);
		}
	});
});

describe("the flow from a Gaussian to two", () => {
	const data = { mean: 1.8, deviation: 0.3 };
	const below = (x: number, t: number) => integrate((y) => densityAt(y, t, data), -12, x, 400);

	it("keeps the share of the samples below each path, as a flow on a line must", () => {
		for (const start of [-1.5341, -0.4888, 0.1573, 0.8871]) {
			const path = marginalPath(start, 120, data);
			for (const step of [30, 60, 90, 120]) {
				const [t = 0, x = 0] = path[step] ?? [];
				expect(below(x, t)).toBeCloseTo(below(start, 0), 4);
			}
		}
	});

	it("ends in the density of the data, whose mass is 1", () => {
		expect(below(12, 1)).toBeCloseTo(1, 9);
		expect(densityAt(1.8, 1, data)).toBeCloseTo(gaussian.at(0) / (2 * 0.3), 9);
	});
});

describe("softmax", () => {
	it("sums to one, with ratios exp((a - b) / tau), and nears equal shares", () => {
		for (const temperature of [1, 2.5, 8]) {
			const [a = 0, b = 0, c = 0] = softmax([9, 6, 1], temperature);
			expect(a + b + c).toBeCloseTo(1, 12);
			expect(Math.log(a / b)).toBeCloseTo(3 / temperature, 9);
		}
		expect(softmax([9, 6, 1], 1e6)[0]).toBeCloseTo(1 / 3, 5);
	});
});

describe("importance sampling", () => {
	it("has the effective share that the integral of p^2/q gives", () => {
		for (const [mean, deviation] of [
			[0, 1],
			[1, 1],
			[2, 1],
			[1.5, 2],
			[0.5, 0.8],
		] as const) {
			const proposal = (x: number) => gaussian.at((x - mean) / deviation) / deviation;
			const square = integrate((x) => gaussian.at(x) ** 2 / proposal(x), -25, 25, 400);
			expect(effectiveShare(mean, deviation)).toBeCloseTo(1 / square, 7);
		}
		expect(effectiveShare(0, 0.7)).toBe(0);
	});
});

describe("a loss with a penalty", () => {
	it("is least where no other value is less", () => {
		for (const weight of [0, 1, 4, 16]) {
			const least = penalised(leastAt(weight), weight);
			for (let x = -1; x <= 3; x += 0.01)
				expect(penalised(x, weight)).toBeGreaterThanOrEqual(least);
		}
	});
});

describe("training on least squares", () => {
	it("finds the share that gradient steps find, and nears the whole", () => {
		for (const step of [0.05, 0.3, 0.9]) {
			let weight = 0;
			for (let t = 1; t <= 12; t += 1) {
				weight += step * (1 - weight);
				expect(learnedShare(step, t)).toBeCloseTo(weight, 12);
			}
		}
		expect(ridgeShare(3, 0)).toBe(1);
		expect(ridgeShare(2, 2)).toBe(0.5);
	});
});

describe("a loss by size and data", () => {
	it.each<LossLaw>([
		{ floor: 1, size: { factor: 100, exponent: 1 / 3 }, data: { factor: 100, exponent: 1 / 3 } },
		{ floor: 2, size: { factor: 400, exponent: 0.34 }, data: { factor: 410, exponent: 0.28 } },
	])("is least at the best size: $floor", (law) => {
		for (const compute of [1e18, 1e21]) {
			const best = bestSize(law, compute);
			const least = lossAt(law, best, compute);
			for (const factor of [0.5, 0.9, 1.1, 2])
				expect(lossAt(law, best * factor, compute)).toBeGreaterThan(least);
		}
	});
});
