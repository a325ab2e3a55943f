import {
	confidenceFeatures,
	type JudgedFormula,
} from "../../../src/formulas/recover/confidenceFeatures.ts";

/** A formula that was found, and whether it is right. */
export interface JudgedExample {
	readonly formula: JudgedFormula;
	readonly right: boolean;
}

const rounds = 300;
const ridge = 1;

/** Fits the logistic model of the confidence by iteratively damped gradient steps over all examples. */
export function trainConfidence(examples: readonly JudgedExample[]): {
	weights: Record<string, number>;
	sure: number;
} {
	const rows = examples.map(({ formula, right }) => ({
		features: confidenceFeatures(formula),
		right: right ? 1 : 0,
	}));
	const names = [...new Set(rows.flatMap(({ features }) => features.map(([name]) => name)))].sort();
	const weights = new Map(names.map((name) => [name, 0]));
	for (let round = 0; round < rounds; round++) {
		const slope = new Map<string, number>();
		const curve = new Map<string, number>();
		for (const { features, right } of rows) {
			let sum = 0;
			for (const [name, value] of features) sum += weights.get(name)! * value;
			const p = 1 / (1 + Math.exp(-sum));
			for (const [name, value] of features) {
				slope.set(name, (slope.get(name) ?? 0) + (right - p) * value);
				curve.set(
					name,
					(curve.get(name) ?? 0) +
						Math.abs(value) * p * (1 - p) * features.reduce((all, [, v]) => all + Math.abs(v), 0),
				);
			}
		}
		for (const name of names) {
			const w = weights.get(name)!;
			weights.set(name, w + (slope.get(name)! - ridge * w) / (curve.get(name)! + ridge));
		}
	}
	return {
		weights: Object.fromEntries(
			names.map((name) => [name, Math.round(weights.get(name)! * 1000) / 1000]),
		),
		sure: Math.round(sureFrom(rows, weights) * 1e4) / 1e4,
	};
}

/**
 * Of the formulas that are called sure, at least this share is right: unseen texts show one to three
 * points less.
 */
const wanted = 0.997;
const fewest = 100;

/** The probability from which so many are right. */
function sureFrom(
	rows: readonly { features: readonly (readonly [string, number])[]; right: number }[],
	weights: ReadonlyMap<string, number>,
): number {
	const scored = rows.map(({ features, right }) => ({
		score: features.reduce((sum, [name, value]) => sum + weights.get(name)! * value, 0),
		right,
	}));
	scored.sort((a, b) => b.score - a.score);
	let right = 0;
	let least = scored[0]?.score ?? 0;
	scored.forEach((one, i) => {
		right += one.right;
		if (i >= fewest && right / (i + 1) >= wanted) least = one.score;
	});
	return 1 / (1 + Math.exp(-least));
}
