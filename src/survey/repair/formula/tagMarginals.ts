import { mayFollow, OUT, TAG_COUNT } from "./tags.ts";
import { type Scores, type Transitions, transitionIndex } from "./tagTokens.ts";

/** Forward and backward sums of a stretch, in logarithms. */
export interface Lattice {
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	readonly total: number;
}

/** Sums over all sequences of tags (forward-backward), for probabilities of tags. */
export function tagMarginals(
	scores: Scores,
	spaced: readonly boolean[],
	transitions: Transitions,
): Lattice {
	const n = spaced.length;
	const forward = new Float64Array(n * TAG_COUNT).fill(-Infinity);
	const backward = new Float64Array(n * TAG_COUNT).fill(-Infinity);
	const terms = new Float64Array(TAG_COUNT);
	for (let i = 0; i < n; i++) {
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			for (let before = 0; before < TAG_COUNT; before++) {
				const allowed = mayFollow(before, tag) && (i > 0 || before === OUT);
				const base = i === 0 ? 0 : forward[(i - 1) * TAG_COUNT + before]!;
				terms[before] = allowed
					? base + transitions[transitionIndex(spaced[i]!, before, tag)]!
					: -Infinity;
			}
			forward[i * TAG_COUNT + tag] = logSum(terms) + scores[i * TAG_COUNT + tag]!;
		}
	}
	for (let i = n - 1; i >= 0; i--) {
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			if (i === n - 1) {
				backward[i * TAG_COUNT + tag] = 0;
				continue;
			}
			for (let after = 0; after < TAG_COUNT; after++) {
				const next = (i + 1) * TAG_COUNT + after;
				terms[after] = mayFollow(tag, after)
					? transitions[transitionIndex(spaced[i + 1]!, tag, after)]! +
						scores[next]! +
						backward[next]!
					: -Infinity;
			}
			backward[i * TAG_COUNT + tag] = logSum(terms);
		}
	}
	return { forward, backward, total: n === 0 ? 0 : logSum(forward.subarray((n - 1) * TAG_COUNT)) };
}

export function logSum(terms: Float64Array): number {
	let most = -Infinity;
	for (const term of terms) if (term > most) most = term;
	if (most === -Infinity) return most;
	let sum = 0;
	for (const term of terms) sum += Math.exp(term - most);
	return most + Math.log(sum);
}
