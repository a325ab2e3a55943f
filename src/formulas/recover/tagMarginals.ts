import { BEGIN_COMMAND, mayFollow, OUT, TAG_COUNT } from "./tagSet.ts";
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

/**
 * Forward-backward, scaled at each token (Rabiner 1989, section V.A), for probabilities of tags. Tags that
 * a token cannot have are left out of all sums: `forward` and `backward` are 0 there.
 *
 * @param moves what `weighTransitions` gives
 */
export function tagMarginals(
	scores: Scores,
	spaced: readonly boolean[],
	moves: Float64Array,
): Lattice {
	const n = spaced.length;
	const weights = new Float64Array(n * TAG_COUNT);
	const forward = new Float64Array(n * TAG_COUNT);
	const backward = new Float64Array(n * TAG_COUNT);
	for (let i = 0, row = 0, known = 1; i < n; i++, row += TAG_COUNT) {
		const tags = tagsAt(scores, row);
		let most = scores[row]!;
		for (let tag = 1; tag < tags; tag++) if (scores[row + tag]! > most) most = scores[row + tag]!;
		const space = transitionIndex(spaced[i]!, 0, 0);
		let sum = 0;
		for (let tag = 0; tag < tags; tag++) {
			const weight = Math.exp(scores[row + tag]! - most);
			let so = i === 0 ? moves[space + OUT * TAG_COUNT + tag]! : 0;
			for (let before = 0; i > 0 && before < known; before++)
				so += forward[row - TAG_COUNT + before]! * moves[space + before * TAG_COUNT + tag]!;
			weights[row + tag] = weight;
			forward[row + tag] = so * weight;
			sum += so * weight;
		}
		for (let tag = 0; tag < tags; tag++) {
			weights[row + tag]! /= sum;
			forward[row + tag]! /= sum;
		}
		known = tags;
	}
	if (n > 0) backward.fill(1, (n - 1) * TAG_COUNT);
	for (let i = n - 2, row = i * TAG_COUNT; i >= 0; i--, row -= TAG_COUNT) {
		const space = transitionIndex(spaced[i + 1]!, 0, 0);
		const next = row + TAG_COUNT;
		const tags = tagsAt(scores, row);
		const after = tagsAt(scores, next);
		for (let tag = 0; tag < tags; tag++) {
			const from = space + tag * TAG_COUNT;
			let sum = 0;
			for (let to = 0; to < after; to++)
				sum += moves[from + to]! * weights[next + to]! * backward[next + to]!;
			backward[row + tag] = sum;
		}
	}
	return { forward, backward, weights, moves };
}

/** How many tags a token can have: those of commands come last. */
const tagsAt = (scores: Scores, row: number): number =>
	scores[row + BEGIN_COMMAND] === -Infinity ? BEGIN_COMMAND : TAG_COUNT;

/** The weights of transitions with such scores: none of those that may not be. */
export function weighTransitions(transitions: Transitions): Float64Array {
	const moves = transitions.map((score) => Math.exp(score));
	for (const spaced of [false, true])
		for (let before = 0; before < TAG_COUNT; before++)
			for (let tag = 0; tag < TAG_COUNT; tag++)
				if (!mayFollow(before, tag)) moves[transitionIndex(spaced, before, tag)] = 0;
	return moves;
}
