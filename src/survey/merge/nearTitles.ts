import { distance } from "fastest-levenshtein";

/** Titles of which so great a part is equal are near, as `1 - distance / length`. */
const NEAR = 0.9;
/** Shorter ones, in signs, differ by a word as often as by a slip. */
const SHORTEST = 20;
/** A stretch that more titles share tells no two of them apart: series of hundreds are not compared. */
const MOST = 50;
/** Stretches of so many signs are compared. */
const LENGTH = 3;

/**
 * The pairs of titles that are near to each other without being equal, each with the lower index first.
 *
 * Of two near titles most stretches of three signs are the same. One edit changes at most three of them, so
 * that the rarest `3 * edits + 1` of the one hold one that the other has (prefix filtering: Chaudhuri,
 * Ganti and Kaushik 2006, "A primitive operator for similarity joins in data cleaning"): only titles that
 * share one of these are measured.
 *
 * @param keys of the titles, by `titleKey`
 */
export function nearTitles(keys: readonly string[]): (readonly [number, number])[] {
	const stretches = keys.map((key) => (key.length < SHORTEST ? [] : stretchesOf(key)));
	const counts = new Map<string, number>();
	for (const all of stretches) for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	const known = new Map<string, number[]>();
	const pairs: (readonly [number, number])[] = [];
	for (const [at, all] of stretches.entries()) {
		const key = keys[at]!;
		const rarest = all
			.toSorted((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))
			.slice(0, LENGTH * mostEdits(key.length / NEAR) + 1);
		const others = new Set(rarest.flatMap((one) => known.get(one) ?? []));
		for (const other of [...others].toSorted((a, b) => a - b))
			if (isNear(keys[other]!, key)) pairs.push([other, at]);
		for (const one of rarest) {
			const having = known.get(one);
			if (!having) known.set(one, [at]);
			else if (having.length < MOST) having.push(at);
		}
	}
	return pairs;
}

/** Of the longer of two. */
const mostEdits = (length: number) => Math.floor((1 - NEAR) * length);

function stretchesOf(key: string): string[] {
	const found = new Set<string>();
	for (let at = 0; at + LENGTH <= key.length; at++) found.add(key.slice(at, at + LENGTH));
	return [...found];
}

function isNear(one: string, other: string): boolean {
	const edits = mostEdits(Math.max(one.length, other.length));
	return (
		one !== other && Math.abs(one.length - other.length) <= edits && distance(one, other) <= edits
	);
}
