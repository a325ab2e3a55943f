import type { Result } from "../../survey/model.ts";

/** Why a result is worth a look. */
export interface Doubt {
	readonly weight: number;
	readonly reason: string;
}

/** From so many results of one sentence on, one may have what is another's. */
const MANY = 3;

/** A metric of which no more is known than a place: "on ImageNet-100". */
const PLACE = /^(?:at|for|in|on) /u;

/** What stands for itself: nothing needs to be named beside it. */
const ALONE: readonly Result["direction"][] = ["reaches", "keeps"];

/**
 * What the rules leave open about a result, and where they are known to go wrong (the notebook in
 * `scripts/lab/results`), the weightiest first.
 *
 * @param beside how many results the sentence has
 */
export function doubtsOf({ metric, baseline, direction }: Result, beside: number): Doubt[] {
	const isAlone = ALONE.includes(direction);
	const doubts: (Doubt | false)[] = [
		metric === undefined && { weight: 4, reason: "What was measured is not said." },
		metric !== undefined &&
			PLACE.test(metric) && {
				weight: 3,
				reason: "Where it was measured is said, but not what; another clause may name it.",
			},
		baseline === undefined &&
			!isAlone && {
				weight: 3,
				reason: "It is a change, but against what is not said; the sentence before may name it.",
			},
		beside >= MANY && {
			weight: 2,
			reason: `The sentence reports ${beside} values: one may have what belongs to another.`,
		},
		baseline === undefined &&
			isAlone && { weight: 1, reason: "Nothing is named with which it could be compared." },
	];
	return doubts.filter((doubt) => doubt !== false);
}
