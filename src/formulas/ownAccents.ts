/** In quantities the same names are units. */
const UNITS =
	"\\\\(?:SI|si|qty|unit|SIrange|qtyrange|SIlist|qtylist)(?![A-Za-z])(?:\\s*(?:\\[[^\\]]*\\]|\\{[^{}]*\\}))*";
const LETTER = "\\p{L}|\\{\\s*(?:\\p{L}|\\\\[ij])\\s*\\}|\\\\[ij](?![A-Za-z])";

/** The accents of text that have one letter for a name, which authors give macros of their own too. */
const accent = new RegExp(
	`${UNITS}|\\\\(?:([uvcrHdbkt])(?![A-Za-z])(?!\\s*(?:${LETTER}))|[\\s\\S])`,
	"gu",
);

/**
 * The macros of a formula, with their backslash, that are named as accents of text and stand before anything
 * but a letter: `\u \in`, `\v(t)`. An accent stands on a letter (`\v{z}`), so these are their author's own.
 */
export function ownAccents(tex: string): string[] {
	const names = Array.from(tex.matchAll(accent), ([, name]) => name);
	return [...new Set(names.flatMap((name) => (name === undefined ? [] : [`\\${name}`])))];
}
