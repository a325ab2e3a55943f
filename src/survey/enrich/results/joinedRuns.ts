/** The values of a sentence that are joined: "3.5×, 4× and 5×". */
export interface JoinedRun {
	/** the index of its first value */
	readonly first: number;
	/** the index after its last */
	readonly after: number;
}

/**
 * The run in which each value stands; one that is joined to none stands in one of its own.
 *
 * @param joined whether each value is joined to the one before it
 */
export function joinedRuns(joined: readonly boolean[]): readonly JoinedRun[] {
	const starts = joined.flatMap((isJoined, index) => (isJoined && index > 0 ? [] : [index]));
	return starts.flatMap((first, index) => {
		const run = { first, after: starts[index + 1] ?? joined.length };
		return Array<JoinedRun>(run.after - first).fill(run);
	});
}
