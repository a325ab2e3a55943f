import { stemmer } from "stemmer";
import { foldLetters } from "../../text/foldLetters.ts";
import { greekLetters } from "../../text/greekLetters.ts";
import { memoize } from "./memoize.ts";
import { spellings } from "./spellings.ts";

/** Signs that stand for letters or words in formulas. */
const signs: Readonly<Record<string, string>> = { "×": "x", "∞": "infty", ...greekLetters };

/**
 * Text in small letters, without accents, subscripts as digits, Greek letters by name: `ℓ₂` is "l2". Three
 * Greek letters and more are a word of Greek.
 */
export function fold(text: string): string {
	return foldLetters(text).replace(/(?<![α-ω])[α-ω]{1,2}(?![α-ω])|[×∞]/gu, (found) =>
		Array.from(found, (sign) => signs[sign] ?? sign).join(""),
	);
}

/**
 * An adjective in -ive and what is made of it. It names a kind of thing that its verb and noun do not:
 * contrastive learning is not said "in contrast", an objective no object, nothing generative in general.
 */
const ADJECTIVE = /^(.{3,})iv(?:e|es|ely|eness|ity|ities)$/u;

/**
 * What the forms of a word have in common: American spelling, then Porter's stem, which would take an
 * adjective in -ive for its verb. Names and numbers stay as they are.
 *
 * @param word folded
 */
export const stemOf = memoize((word: string): string => {
	if (!/^[a-z]{4,}$/u.test(word)) return word;
	const adjective = ADJECTIVE.exec(word);
	if (adjective) return `${adjective[1]}ive`;
	let american = word;
	for (const [find, write] of spellings) american = american.replace(find, write);
	return stemmer(american);
});
