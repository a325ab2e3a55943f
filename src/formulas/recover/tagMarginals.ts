import { mayFollow, OUT, TAG_COUNT } from "./tagSet.ts";
import { type Scores, type Transitions, transitionIndex } from "./tagTokens.ts";

/**
 * Sums over all sequences of tags, a row of TAG_COUNT numbers a token. The probability of a tag is its
 * `forward` times its `backward`; that of a sequence is `forward` of its first tag, times `moves` and
 * `weights` of each tag after it, times `backward` of the last.
 */
export interface Lattice {
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	/** Weights of the tags, scaled so that each row of `forward` has the sum 1. */
	readonly weights: Float64Array;
	/** Weights of the transitions, by `transitionIndex`. */
	readonly moves: Float64Array;
}

/** Forward-backward, scaled at each token (Rabiner 1989, section V.A), for probabilities of tags. */
export function tagMarginals(
	scores: Scores,
	spaced: readonly boolean[],
	transitions: Transitions,
): Lattice {
	const n = spaced.length;
	const moves = weighTransitions(transitions);
	const weights = new Float64Array(n * TAG_COUNT);
	const forward = new Float64Array(n * TAG_COUNT);
	const backward = new Float64Array(n * TAG_COUNT);
	for (let i = 0, row = 0; i < n; i++, row += TAG_COUNT) {
		let most = -Infinity;
		for (let tag = 0; tag < TAG_COUNT; tag++) most = Math.max(most, scores[row + tag]!);
		const space = transitionIndex(spaced[i]!, 0, 0);
		let sum = 0;
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			const weight = Math.exp(scores[row + tag]! - most);
			let so = i === 0 ? moves[space + OUT * TAG_COUNT + tag]! : 0;
			for (let before = 0; i > 0 && before < TAG_COUNT; before++)
				so += forward[row - TAG_COUNT + before]! * moves[space + before * TAG_COUNT + tag]!;
			weights[row + tag] = weight;
			forward[row + tag] = so * weight;
			sum += so * weight;
		}
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			weights[row + tag]! /= sum;
			forward[row + tag]! /= sum;
		}
	}
	for (let i = n - 1, row = i * TAG_COUNT; i >= 0; i--, row -= TAG_COUNT) {
		if (i === n - 1) {
			backward.fill(1, row);
			continue;
		}
		const space = transitionIndex(spaced[i + 1]!, 0, 0);
		const next = row + TAG_COUNT;
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			let sum = 0;
			for (let after = 0; after < TAG_COUNT; after++)
				sum +=
					moves[space + tag * TAG_COUNT + after]! *
					weights[next + after]! *
					backward[next + after]!;
			backward[row + tag] = sum;
		}
	}
	return { forward, backward, weights, moves };
}

function weighTransitions(transitions: Transitions): Float64Array {
	const moves = transitions.map((score) => Math.exp(score));
	for (const spaced of [false, true])
		for (let before = 0; before < TAG_COUNT; before++)
			for (let tag = 0; tag < TAG_COUNT; tag++)
				if (!mayFollow(before, tag)) moves[transitionIndex(spaced, before, tag)] = 0;
	return moves;
}
