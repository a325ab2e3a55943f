import { type Forest, scoreRow } from "./forest.ts";

/** What the confidence is judged by. */
export interface ConfidenceModel {
	/** Trees over `confidenceSigns`. */
	readonly forest: Forest;
	/** Their probability from which formulas are as sure as `SURE` promises. */
	readonly sure: number;
}

/** Of formulas said to be this certain or more, as good as all are right. */
const SURE = 0.9;

/**
 * Probability by the trees, drawn out so that `sure` becomes `SURE`, in steps of 0.01, never quite sure:
 * the order is theirs, and what is said is rather too little than too much.
 */
export function confidenceOf(signs: readonly number[], { forest, sure }: ConfidenceModel): number {
	const probability = 1 / (1 + Math.exp(-scoreRow(forest, signs)));
	const careful =
		probability < sure
			? (probability / sure) * SURE
			: SURE + ((probability - sure) / (1 - sure)) * (1 - SURE);
	return Math.min(0.99, Math.max(0.01, Math.floor(careful * 100 + 1e-9) / 100));
}
