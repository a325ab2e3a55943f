import { readName } from "../../survey/cite/readName.ts";

/**
 * Names of one list as a careful person would write them: "Given Family", and "Family, Given" where the
 * family's name would not be taken for it otherwise. A family name in capitals, or one of two names in small
 * letters, is written as those of the others in the list are.
 */
export function tidyNames(names: readonly string[]): readonly string[] {
	const isUsual = (name: string) => /^\p{Lu}\P{Lu}/u.test(name) && !/\p{Lu}{3}/u.test(name);
	const areUsual = names.some(isUsual);
	return names.map((name) =>
		givenFirst(areUsual ? name.replace(CAPITALS, lowered).replace(SMALL, raised) : name),
	);
}

function givenFirst(name: string): string {
	const [family, given, ...more] = name.split(", ");
	if (!family || !given || more.length > 0) return name;
	const plain = `${given} ${family}`;
	return JSON.stringify(readName(plain)) === JSON.stringify(readName(name)) ? plain : name;
}

/** A name of two words of which one begins small; "de", "d’Alembert" and the like are no such words. */
const SMALL = /^\p{Ll}{3,}(?=\s\p{Lu}\S*$)|(?<=^\p{Lu}\S*\s)\p{Ll}{3,}$/u;

const raised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A word of capitals at the end, or before the comma; "II", "LLC" and initials are no family names. */
const CAPITALS = /(?<=\s)(?!I{2,3}$)\p{Lu}{3,}$|^\p{Lu}{3,}(?=,)/u;

const lowered = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase();
