import type { Claim } from "../../../src/survey/model.ts";

/** A claim of the record: what a person wrote down about a stretch of an abstract. */
export interface RecordedClaim {
	/** the title as listed */
	readonly title: string;
	/** offsets into the shown abstract, end exclusive */
	readonly start: number;
	readonly end: number;
	readonly value: string;
}

/** Which recorded claims are found. */
export interface ClaimScore {
	readonly found: readonly RecordedClaim[];
	readonly missed: readonly RecordedClaim[];
}

/**
 * A recorded claim is found when every number of its value is the number of a
 * claim whose sentence overlaps its quote.
 *
 * @param claimsOf the claims of a paper by its title as listed
 */
export function scoreClaims(
	record: readonly RecordedClaim[],
	claimsOf: (title: string) => readonly Claim[],
): ClaimScore {
	const { found = [], missed = [] } = Object.groupBy(record, (recorded) =>
		isFound(recorded, claimsOf(recorded.title)) ? "found" : "missed",
	);
	return { found, missed };
}

function isFound({ value, start, end }: RecordedClaim, claims: readonly Claim[]): boolean {
	const near = claims.filter((claim) => claim.start < end && start < claim.end);
	const numbers = new Set(near.flatMap(({ value, number }) => [number, ...numbersIn(value)]));
	const wanted = numbersIn(value);
	return (
		near.length > 0 &&
		(wanted.length > 0
			? wanted.every((number) => numbers.has(number))
			: near.some((claim) => claim.value === value))
	);
}

/** The numbers of a value as written, "half" among them; a sign or a unit does not count. */
function numbersIn(value: string): number[] {
	if (/\bhalf\b/u.test(value)) return [0.5];
	return Array.from(value.matchAll(/\d+(?:\.\d+)?/gu), ([digits]) => Number(digits));
}
