import { BEGIN_COMMAND, INSIDE_COMMAND, mayFollow, OUT, TAG_COUNT } from "./tagSet.ts";

/** Scores of a stretch of tokens: one row of TAG_COUNT numbers a token. */
export type Scores = Float64Array;

/** Transition scores by white space before the token (0 glued, 1 spaced), previous tag and tag. */
export type Transitions = Float64Array;

export const transitionIndex = (spaced: boolean, before: number, tag: number): number =>
	((spaced ? 1 : 0) * TAG_COUNT + before) * TAG_COUNT + tag;

/** Forbids the command tags where the token is no command word. */
export function forbidCommand(scores: Scores, row: number): void {
	scores[row * TAG_COUNT + BEGIN_COMMAND] = -Infinity;
	scores[row * TAG_COUNT + INSIDE_COMMAND] = -Infinity;
}

/** The best sequence of tags (Viterbi). A stretch begins and ends outside of formulas. */
export function tagTokens(
	scores: Scores,
	spaced: readonly boolean[],
	transitions: Transitions,
): Uint8Array {
	const n = spaced.length;
	const best = new Float64Array(n * TAG_COUNT).fill(-Infinity);
	const from = new Uint8Array(n * TAG_COUNT);
	for (let i = 0; i < n; i++) {
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			for (let before = 0; before < TAG_COUNT; before++) {
				if (!mayFollow(before, tag) || (i === 0 && before !== OUT)) continue;
				const so =
					(i === 0 ? 0 : best[(i - 1) * TAG_COUNT + before]!) +
					transitions[transitionIndex(spaced[i]!, before, tag)]!;
				if (so > best[i * TAG_COUNT + tag]!) {
					best[i * TAG_COUNT + tag] = so;
					from[i * TAG_COUNT + tag] = before;
				}
			}
			best[i * TAG_COUNT + tag]! += scores[i * TAG_COUNT + tag]!;
		}
	}
	const path = new Uint8Array(n);
	let last = OUT;
	for (let tag = 1; n > 0 && tag < TAG_COUNT; tag++) {
		if (best[(n - 1) * TAG_COUNT + tag]! > best[(n - 1) * TAG_COUNT + last]!) last = tag;
	}
	for (let i = n - 1; i >= 0; i--) {
		path[i] = last;
		last = from[i * TAG_COUNT + last]!;
	}
	return path;
}
