import { type Density, tail } from "../density.ts";
import { integrate } from "../integrate.ts";

/** The threshold above whose absolute value the given share of the values lies; by bisection. */
export function thresholdFor(share: number, density: Density): number {
	let [low, high] = [0, density.end];
	while (high - low > 1e-9) {
		const middle = (low + high) / 2;
		if (tail(density, middle) > share) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/**
 * The share of the squared norm that stays when the smallest values are set to zero: 2 times the integral
 * of x^2 p(x) above the threshold.
 */
export function keptUnstructured(sparsity: number, density: Density): number {
	if (sparsity <= 0) return 1;
	if (sparsity >= 1) return 0;
	const threshold = thresholdFor(1 - sparsity, density);
	return 2 * integrate((x) => x * x * density.at(x), threshold, density.end, 40);
}

/**
 * The same when the `kept` largest of each `group` values stay. A value of size
 * x stays when fewer than `kept` of the others are larger, which is a binomial
 * probability of the tail at x: David and Nagaraja, Order Statistics, 2003.
 */
export function keptInGroups(kept: number, group: number, density: Density): number {
	const stays = (x: number) => binomialBelow(kept, group - 1, tail(density, x));
	return 2 * integrate((x) => x * x * density.at(x) * stays(x), 0, density.end, 40);
}

/** The probability that fewer than `count` of `trials` succeed. */
function binomialBelow(count: number, trials: number, success: number): number {
	let sum = 0;
	let choices = 1;
	for (let hits = 0; hits < count; hits += 1) {
		sum += choices * success ** hits * (1 - success) ** (trials - hits);
		choices = (choices * (trials - hits)) / (hits + 1);
	}
	return sum;
}
