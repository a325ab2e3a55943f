/** The characters of a face, those of many of its pages apart from those of few, which only these load. */
export interface SplitCharacters {
	readonly common: string;
	/** none where they are too few for a file of their own */
	readonly rare: string;
}

/** The share of pages from which on a character of a text is common. */
const COMMON = 1 / 16;
/** A second file of fewer costs more than it saves. */
const ENOUGH = 8;

/**
 * @param pagesWith on how many pages each character stands
 * @param pages that have the face
 * @param share of these from which on a character is common
 */
export function splitCharacters(
	pagesWith: ReadonlyMap<string, number>,
	pages: number,
	share = COMMON,
): SplitCharacters {
	const common: string[] = [];
	const rare: string[] = [];
	for (const [character, count] of [...pagesWith].sort(([a], [b]) => (a < b ? -1 : 1)))
		(count === 0 || count < pages * share ? rare : common).push(character);
	return rare.length < ENOUGH || common.length === 0
		? { common: [...common, ...rare].sort().join(""), rare: "" }
		: { common: common.join(""), rare: rare.join("") };
}

/** The value of `unicode-range` for a set of characters. */
export function unicodeRange(characters: string): string {
	const points = Array.from(characters, (character) => character.codePointAt(0) ?? 0).sort(
		(a, b) => a - b,
	);
	const runs: [number, number][] = [];
	for (const point of points) {
		const last = runs.at(-1);
		if (last && point <= last[1] + 1) last[1] = point;
		else runs.push([point, point]);
	}
	const hex = (point: number) => point.toString(16).toUpperCase();
	return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ""}`).join();
}
