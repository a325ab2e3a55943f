/** Probability by the logistic model, in steps of 0.01, never quite sure. */
export function confidenceOf(
	features: readonly (readonly [string, number])[],
	weights: ReadonlyMap<string, number>,
): number {
	let sum = 0;
	for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
	const probability = 1 / (1 + Math.exp(-sum));
	return Math.min(0.99, Math.max(0.01, Math.round(probability * 100) / 100));
}
