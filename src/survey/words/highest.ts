/** The places of the highest values above 0, highest first; of equal ones the first. */
export function highest(values: Float64Array, count: number): number[] {
	return highestOf(values.keys(), (place) => values[place]!, count);
}

/** As `highest`, of some places alone, in whatever order they come. */
export function highestOf(
	places: Iterable<number>,
	worthOf: (place: number) => number,
	count: number,
): number[] {
	const best: { place: number; value: number }[] = [];
	for (const place of places) {
		const value = worthOf(place);
		const isBefore = (other: (typeof best)[number]) =>
			value > other.value || (value === other.value && place < other.place);
		const last = best.length === count ? best.at(-1) : undefined;
		if (value <= 0 || (last && !isBefore(last))) continue;
		let rank = best.length;
		while (rank > 0 && isBefore(best[rank - 1]!)) rank -= 1;
		best.splice(rank, 0, { place, value });
		if (best.length > count) best.pop();
	}
	return best.map(({ place }) => place);
}
