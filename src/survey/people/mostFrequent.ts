/**
 * The most frequent of some spellings, one in capitals only where there is no other; of equals the one with
 * more accents, then the longest, then the first.
 */
export function mostFrequent(spellings: readonly string[]): string {
	const times = new Map<string, number>();
	for (const spelling of spellings) times.set(spelling, (times.get(spelling) ?? 0) + 1);
	const [[best] = [""]] = [...times].sort(
		([a, timesA], [b, timesB]) =>
			Number(isShouted(a)) - Number(isShouted(b)) ||
			timesB - timesA ||
			accentsOf(b) - accentsOf(a) ||
			b.length - a.length ||
			(a < b ? -1 : 1),
	);
	return best;
}

/** "JOURNAL OF CODES"; a single word may be an abbreviation. */
function isShouted(text: string): boolean {
	return /\p{Lu}{2}.*\s/u.test(text) && !/\p{Ll}/u.test(text);
}

function accentsOf(text: string): number {
	return text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
}
