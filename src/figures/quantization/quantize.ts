import type { Density } from "../density.ts";
import { integrate } from "../integrate.ts";

/** A uniform quantizer: 2^bits levels, the outer ones at `low` and `high`. */
export interface Quantizer {
	readonly bits: number;
	readonly low: number;
	readonly high: number;
}

/** The distance of two levels, (high - low) / (2^bits - 1): Nagel et al. 2021, arXiv:2106.08295. */
export function stepOf({ bits, low, high }: Quantizer): number {
	return (high - low) / (2 ** bits - 1);
}

/** The level nearest to `x`; beyond the outer levels, the outer level. */
export function quantize(x: number, quantizer: Quantizer): number {
	const { bits, low } = quantizer;
	const step = stepOf(quantizer);
	const level = Math.round((x - low) / step);
	return low + step * Math.min(Math.max(level, 0), 2 ** bits - 1);
}

/** The mean squared error on values of the density, levels symmetric about 0 up to `clip`. */
export function squaredError(bits: number, clip: number, density: Density): number {
	const step = stepOf({ bits, low: -clip, high: clip });
	let half = 0;
	for (let level = 0; level < 2 ** (bits - 1); level += 1) {
		const value = step * (level + 0.5);
		half += integrate((x) => (x - value) ** 2 * density.at(x), step * level, step * (level + 1), 1);
	}
	const beyond = clip + step / 2;
	half += integrate(
		(x) => (x - clip) ** 2 * density.at(x),
		beyond,
		Math.max(beyond, density.end),
		40,
	);
	return 2 * half;
}

/** The outer level of least squared error, by golden section: the error has one minimum. */
export function bestClip(bits: number, density: Density): number {
	const ratio = (Math.sqrt(5) - 1) / 2;
	let [low, high] = [0.1, density.end / 2];
	while (high - low > 1e-6) {
		const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
		if (squaredError(bits, left, density) < squaredError(bits, right, density)) high = right;
		else low = left;
	}
	return (low + high) / 2;
}

/** Signal to quantization noise of a source of variance 1, in dB. */
export function decibels(error: number): number {
	return -10 * Math.log10(error);
}
