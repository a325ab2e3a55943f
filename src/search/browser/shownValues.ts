/** So many values of a filter are shown that has many. */
const MOST = 12;

/**
 * The values to show of a filter that has many: the chosen ones, then those that leave most hits; where
 * something is typed to find others, only those with words that begin so.
 *
 * @param values with the number of hits that each would leave
 */
export function shownValues(
	values: ReadonlyMap<string, number>,
	chosen: readonly string[],
	typed: string,
): string[] {
	const wanted = wordsOf(typed);
	const others = [...values]
		.filter(([value, count]) => count > 0 && !chosen.includes(value))
		.toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.map(([value]) => value);
	const found = wanted.length === 0 ? others : others.filter((value) => answers(value, wanted));
	return [...chosen, ...found.slice(0, MOST)];
}

function answers(value: string, wanted: readonly string[]): boolean {
	const words = wordsOf(value);
	return wanted.every((begun) => words.some((word) => word.startsWith(begun)));
}

/** Without the tables of the index, which this script would carry a second time. */
function wordsOf(text: string): string[] {
	const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
