import type { Token } from "./token.ts";

/** Command word -> the highest of its priors in the text. */
export function bestOf(tokens: readonly Token[], priors: readonly number[]): Map<string, number> {
	const best = new Map<string, number>();
	tokens.forEach(({ text }, i) => {
		if (priors[i]! > (best.get(text) ?? 0)) best.set(text, priors[i]!);
	});
	return best;
}

/** A word that is eight times as often a command as prose in such a place. */
const tellingPrior = (prior: number): boolean => prior >= 13 && prior < 20;

/** How many carets and telling words a text has: 0, 1, 2, 3 (up to five), 4. */
export function evidenceOf(priors: readonly number[], carets: Uint8Array): number {
	const count = priors.filter((prior, i) => tellingPrior(prior) || carets[i] === 1).length;
	return count < 3 ? count : count < 6 ? 3 : 4;
}
