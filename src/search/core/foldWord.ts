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
 * What the forms of a word have in common: American spelling, then Porter's stem. Names and numbers
 * stay as they are.
 *
 * @param word folded
 */
export const stemOf = memoize((word: string): string => {
	if (!/^[a-z]{4,}$/u.test(word)) return word;
	let american = word;
	for (const [find, write] of spellings) american = american.replace(find, write);
	return stemmer(american);
});
