/** What the confidence is judged by. */
export interface ConfidenceModel {
	/** Weights of the logistic model, by feature name. */
	readonly weights: ReadonlyMap<string, number>;
	/** The model's probability from which formulas are as sure as `SURE` promises. */
	readonly sure: number;
}

/** Of formulas said to be this certain or more, as good as all are right. */
const SURE = 0.9;

/**
 * Probability by the logistic model, drawn out so that `sure` becomes `SURE`, in steps of 0.01, never
 * quite sure: the order is the model's, and what is said is rather too little than too much.
 */
export function confidenceOf(
	features: readonly (readonly [string, number])[],
	{ weights, sure }: ConfidenceModel,
): number {
	let sum = 0;
	for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
	const probability = 1 / (1 + Math.exp(-sum));
	const careful =
		probability < sure
			? (probability / sure) * SURE
			: SURE + ((probability - sure) / (1 - sure)) * (1 - SURE);
	return Math.min(0.99, Math.max(0.01, Math.floor(careful * 100 + 1e-9) / 100));
}
