/** How much a mention of a term counts, and how much makes a theme fit. */
export interface Scale {
	/** a mention in the title, which says what a paper is about */
	readonly title: number;
	/** in a sentence that says what the paper does ("we propose"); elsewhere a mention counts 1 */
	readonly contribution: number;
	/** as an example or by contrast ("such as", "without"), whatever the sentence */
	readonly passing: number;
	/** each further mention of a term counts this much of the one before it */
	readonly repeated: number;
	/** terms lighter than `weak` together count no more than this much beyond what the others count */
	readonly support: number;
	/** the evidence at which a theme fits: a strong term in the title, or two of them in the abstract */
	readonly enough: number;
}

/** Measured by `scripts/lab/themes/evaluate.ts`. One mention in passing never files a paper. */
export const scale: Scale = {
	title: 2,
	contribution: 1.5,
	passing: 0.5,
	repeated: 0.7,
	support: 0.9,
	enough: 1.7,
};

/** A term of less weight than this supports a theme; alone it decides nothing. */
export const WEAK = 0.5;

/**
 * A sentence that says what its paper does. Stretches between words are bounded, so that matching stays
 * linear.
 */
export const contribution =
	/\b(?:we|paper|work|article|study|survey)\b.{0,30}?\b(?:propos|introduc|present|develop|design|devis|investigat|study|studied|analy[sz]|prove|deriv|establish|explor|formulat|revisit)/iu;
