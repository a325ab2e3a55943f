/** A stretch of the listed text, UTF-16 offsets, end exclusive. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Whether two stretches share a character. */
export function overlaps(one: Range, other: Range): boolean {
	return one.start < other.end && other.start < one.end;
}
