import type { Forest } from "../../../src/formulas/recover/forest.ts";

/** A row of signs, and whether it is a case. */
export interface Example {
	readonly signs: readonly number[];
	readonly yes: boolean;
}

/** A border that no sign is above. */
const never = 1e9;

/** How a forest is grown: how many trees, how deep, and how carefully each learns. */
export interface ForestSettings {
	readonly trees: number;
	readonly depth: number;
	readonly rate: number;
	/** What is added to the curvature of a leaf. */
	readonly ridge: number;
	/** The least curvature on either side of a border. */
	readonly least: number;
	readonly steps: number;
}

const usual: ForestSettings = { trees: 80, depth: 3, rate: 0.1, ridge: 5, least: 1, steps: 48 };

/**
 * Boosted trees with Newton steps on the logistic loss (Friedman 2001, Chen and Guestrin 2016), borders
 * taken from `steps` quantiles of each sign. No chance: the same examples give the same trees.
 */
export function growForest(
	examples: readonly Example[],
	own: Partial<ForestSettings> = {},
): Forest {
	const settings = { ...usual, ...own };
	const { depth } = settings;
	const inner = 2 ** depth - 1;
	const { steps, borders } = stepsOf(examples, settings.steps);
	const width = borders.length;
	const cases = examples.filter(({ yes }) => yes).length;
	const base = Math.log((cases + 0.5) / (examples.length - cases + 0.5));
	const odds = new Float64Array(examples.length).fill(base);
	const slope = new Float64Array(examples.length);
	const curve = new Float64Array(examples.length);
	const node = new Int32Array(examples.length);
	const forest = { signs: [] as number[], borders: [] as number[], leaves: [] as number[] };
	for (let tree = 0; tree < settings.trees; tree++) {
		examples.forEach(({ yes }, i) => {
			const p = 1 / (1 + Math.exp(-odds[i]!));
			slope[i] = (yes ? 1 : 0) - p;
			curve[i] = p * (1 - p);
		});
		node.fill(0);
		for (let level = 0; level < depth; level++) growLevel(2 ** level - 1, 2 ** level);
		const leaves = leafValues(inner);
		forest.leaves.push(...leaves);
		node.forEach((n, i) => {
			odds[i]! += leaves[n - inner]!;
		});
	}
	return { depth, base, ...forest };

	/** Splits each node of a level where it gains most; one that gains nothing sends all to its first. */
	function growLevel(first: number, count: number): void {
		const size = width * settings.steps;
		const slopes = new Float64Array(count * size);
		const curves = new Float64Array(count * size);
		for (let i = 0; i < examples.length; i++) {
			const at = (node[i]! - first) * size;
			for (let k = 0; k < width; k++) {
				const cell = at + k * settings.steps + steps[i * width + k]!;
				slopes[cell]! += slope[i]!;
				curves[cell]! += curve[i]!;
			}
		}
		const cuts = Array.from({ length: count }, (_, n) =>
			bestCut(
				slopes.subarray(n * size, (n + 1) * size),
				curves.subarray(n * size, (n + 1) * size),
				borders,
				settings,
			),
		);
		for (const { sign, step } of cuts) {
			forest.signs.push(sign);
			forest.borders.push(borders[sign]![step] ?? never);
		}
		for (let i = 0; i < examples.length; i++) {
			const { sign, step } = cuts[node[i]! - first]!;
			node[i] = 2 * node[i]! + (steps[i * width + sign]! > step ? 2 : 1);
		}
	}

	function leafValues(from: number): number[] {
		const slopes = new Float64Array(from + 1);
		const curves = new Float64Array(from + 1);
		node.forEach((n, i) => {
			slopes[n - from]! += slope[i]!;
			curves[n - from]! += curve[i]!;
		});
		return Array.from(slopes, (s, leaf) => (settings.rate * s) / (curves[leaf]! + settings.ridge));
	}
}

/** The step of each sign of each example, and the border above each step. */
function stepsOf(
	examples: readonly Example[],
	most: number,
): { steps: Uint8Array; borders: number[][] } {
	const width = examples[0]?.signs.length ?? 0;
	const borders = Array.from({ length: width }, (_, k) => {
		const values = Float64Array.from(examples, ({ signs }) => signs[k]!).sort();
		const quantiles = Array.from(
			{ length: most - 1 },
			(_, s) => values[Math.floor(((s + 1) * values.length) / most)]!,
		);
		const distinct = [...new Set(values)];
		return distinct.length <= most ? distinct.slice(0, -1) : [...new Set(quantiles)];
	});
	const steps = new Uint8Array(examples.length * width);
	examples.forEach(({ signs }, i) => {
		for (let k = 0; k < width; k++) {
			let step = 0;
			while (step < borders[k]!.length && signs[k]! > borders[k]![step]!) step++;
			steps[i * width + k] = step;
		}
	});
	return { steps, borders };
}

function bestCut(
	slopes: Float64Array,
	curves: Float64Array,
	borders: readonly number[][],
	settings: ForestSettings,
): { sign: number; step: number } {
	const score = (s: number, c: number): number => (s * s) / (c + settings.ridge);
	let best = { sign: 0, step: borders[0]!.length, gain: 1e-6 };
	borders.forEach((list, sign) => {
		const cells = sign * settings.steps;
		let allSlope = 0;
		let allCurve = 0;
		for (let step = 0; step <= list.length; step++) {
			allSlope += slopes[cells + step]!;
			allCurve += curves[cells + step]!;
		}
		let left = 0;
		let leftCurve = 0;
		for (let step = 0; step < list.length; step++) {
			left += slopes[cells + step]!;
			leftCurve += curves[cells + step]!;
			if (leftCurve < settings.least || allCurve - leftCurve < settings.least) continue;
			const gain =
				score(left, leftCurve) +
				score(allSlope - left, allCurve - leftCurve) -
				score(allSlope, allCurve);
			if (gain > best.gain) best = { sign, step, gain };
		}
	});
	return best;
}
