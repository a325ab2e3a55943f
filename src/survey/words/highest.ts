interface Ranked {
	readonly place: number;
	readonly value: number;
}

/** The places of the highest values above 0, highest first; of equal ones the first. */
export function highest(values: Float64Array, count: number): number[] {
	const best: Ranked[] = [];
	for (let place = 0; place < values.length; place += 1) rank(best, count, place, values[place]!);
	return best.map(({ place }) => place);
}

/** As `highest`, of some places alone, in whatever order they come. */
export function highestOf(
	places: Iterable<number>,
	worthOf: (place: number) => number,
	count: number,
): number[] {
	const best: Ranked[] = [];
	for (const place of places) rank(best, count, place, worthOf(place));
	return best.map(({ place }) => place);
}

/** Puts a place among the best, if it is one of so many. */
function rank(best: Ranked[], count: number, place: number, value: number): void {
	if (value <= 0) return;
	if (best.length === count && !isBefore(place, value, best[count - 1])) return;
	let rank = best.length;
	while (rank > 0 && isBefore(place, value, best[rank - 1])) rank -= 1;
	best.splice(rank, 0, { place, value });
	if (best.length > count) best.pop();
}

const isBefore = (place: number, value: number, other: Ranked | undefined) =>
	other !== undefined && (value > other.value || (value === other.value && place < other.place));
