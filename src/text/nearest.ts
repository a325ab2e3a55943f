import { distance } from "fastest-levenshtein";

/** How many are offered. */
const OFFERED = 3;

/**
 * The known names that a mistaken one may have meant, likeliest first: those that hold it or that it
 * holds, then those with the fewest differing letters.
 */
export function nearest(name: string, known: readonly string[]): string[] {
	const partOf = (other: string) =>
		name.length > 3 && (other.includes(name) || name.includes(other)) ? 0 : 1;
	return known
		.map((other) => ({ other, part: partOf(other), letters: distance(name, other) }))
		.toSorted((a, b) => a.part - b.part || a.letters - b.letters)
		.slice(0, OFFERED)
		.map(({ other }) => other);
}
