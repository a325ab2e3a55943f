import type { TokenChances } from "./findFormulas.ts";
import type { TextView } from "./viewText.ts";

/** One written formula, as the gate and the confidence see it. */
export interface JudgedFormula {
	readonly view: TextView;
	/** What the tagger thinks of each token of the view. */
	readonly chances: TokenChances;
	readonly from: number;
	readonly to: number;
	readonly tags: ArrayLike<number>;
	readonly tex: string;
	readonly damaged: boolean;
	readonly loss: boolean;
	readonly probability: number;
	/** Probability that its surest token is in a formula. */
	readonly evidence: number;
}
