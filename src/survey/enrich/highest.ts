/** The places of the highest values above 0, highest first; of equal ones the first. */
export function highest(values: Float64Array, count: number): number[] {
	const best: number[] = [];
	for (const [place, value] of values.entries()) {
		if (value <= 0 || (best.length === count && value <= (values[best.at(-1) ?? 0] ?? 0))) continue;
		const rank = best.findIndex((other) => (values[other] ?? 0) < value);
		best.splice(rank === -1 ? best.length : rank, 0, place);
		best.length = Math.min(best.length, count);
	}
	return best;
}
