import type { Result } from "../../../src/survey/model.ts";

/** A result of the record: what a person wrote down about a stretch of an abstract. */
export interface RecordedResult {
	/** the title as listed */
	readonly title: string;
	/** offsets into the shown abstract, end exclusive */
	readonly start: number;
	readonly end: number;
	readonly value: string;
}

/** Which recorded results are found. */
export interface ResultScore {
	readonly found: readonly RecordedResult[];
	readonly missed: readonly RecordedResult[];
}

/**
 * A recorded result is found when every number of its value is the number of a
 * result whose sentence overlaps its quote.
 *
 * @param resultsOf the results of a paper by its title as listed
 */
export function scoreResults(
	record: readonly RecordedResult[],
	resultsOf: (title: string) => readonly Result[],
): ResultScore {
	const { found = [], missed = [] } = Object.groupBy(record, (recorded) =>
		isFound(recorded, resultsOf(recorded.title)) ? "found" : "missed",
	);
	return { found, missed };
}

function isFound({ value, start, end }: RecordedResult, results: readonly Result[]): boolean {
	const near = results.filter((result) => result.start < end && start < result.end);
	const numbers = new Set(near.flatMap(({ value, number }) => [number, ...numbersIn(value)]));
	const wanted = numbersIn(value);
	return (
		near.length > 0 &&
		(wanted.length > 0
			? wanted.every((number) => numbers.has(number))
			: near.some((result) => result.value === value))
	);
}

/** The numbers of a value as written, "half" among them; a sign or a unit does not count. */
function numbersIn(value: string): number[] {
	if (/\bhalf\b/u.test(value)) return [0.5];
	return Array.from(value.matchAll(/\d+(?:\.\d+)?/gu), ([digits]) => Number(digits));
}
