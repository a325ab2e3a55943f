/** More rows are not read at a glance. */
const MOST_ROWS = 18;

/** The largest of some rows, in the order in which they were given. */
export function largestRows<T>(rows: readonly T[], sizeOf: (row: T) => number): readonly T[] {
	const largest = new Set(rows.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_ROWS));
	return rows.filter((row) => largest.has(row));
}

/** What a caption says where only some rows are drawn. */
export const tellRows = (drawn: readonly unknown[], all: readonly unknown[]) =>
	drawn.length < all.length
		? ` Drawn are the ${drawn.length} largest of ${all.length} themes; the data have all.`
		: "";
