import { integrate } from "../integrate.ts";

/**
 * A classifier of two classes whose log-odds are too large by the factor s: where an answer is right with
 * probability p, it states the confidence p^s / (p^s + (1 - p)^s). Dividing by the temperature s repairs
 * it: Guo et al. 2017, arXiv:1706.04599.
 */
export function confidenceOf(p: number, factor: number): number {
	return p ** factor / (p ** factor + (1 - p) ** factor);
}

/** The share that is right among the cases of a confidence: the inverse of it. */
export const accuracyAt = (confidence: number, factor: number) =>
	confidenceOf(confidence, 1 / factor);

/** The cases to which a confidence between two others is given. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	/** of all cases */
	readonly share: number;
	readonly confidence: number;
	readonly accuracy: number;
}

/** Bins of equal width, for cases whose answers are right with probabilities spread evenly over 1/2 to 1. */
export function binsOf(factor: number, count: number): Bin[] {
	return Array.from({ length: count }, (_, index) => {
		const [from, to] = [0.5 + (0.5 * index) / count, 0.5 + (0.5 * (index + 1)) / count];
		const [low, high] = [accuracyAt(from, factor), accuracyAt(to, factor)];
		const stated = integrate((p) => confidenceOf(p, factor), low, high, 8);
		return {
			...{ from, to, share: 2 * (high - low) },
			confidence: stated / (high - low),
			accuracy: (low + high) / 2,
		};
	});
}

/** The expected calibration error of bins. */
export function calibrationError(bins: readonly Bin[]): number {
	return bins.reduce(
		(sum, { share, accuracy, confidence }) => sum + share * Math.abs(accuracy - confidence),
		0,
	);
}
