/**
 * Names of one list as a careful person would write them: a family name in capitals, where others of the
 * list are not, is written as theirs.
 */
export function tidyNames(names: readonly string[]): readonly string[] {
	const areMixed = names.some((name) => !/\p{Lu}{3}/u.test(name));
	return names.map((name) => (areMixed ? name.replace(CAPITALS, lowered) : name));
}

/** A word of capitals at the end, or before the comma; "II", "LLC" and initials are no family names. */
const CAPITALS = /(?<=\s)(?!I{2,3}$)\p{Lu}{3,}$|^\p{Lu}{3,}(?=,)/u;

const lowered = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase();
