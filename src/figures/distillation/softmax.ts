/** The softmax of logits at a temperature. */
export function softmax(logits: readonly number[], temperature: number): number[] {
	const most = Math.max(...logits);
	const powers = logits.map((logit) => Math.exp((logit - most) / temperature));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}
