import { withLetters } from "../../text/plainTexName.ts";

const FORMULA = "\\$\\$[^$]*\\$\\$|\\$(?:\\\\[\\s\\S]|[^$\\\\])*\\$";
/** A formula, or a command that begins none: an escaped dollar. */
const formulas = new RegExp(`(${FORMULA})|\\\\[\\s\\S]`, "gu");
const SIGN = `(?:[\\p{L}\\p{M}\\p{N} ’'.:/()?!+*-]|\\\\[&#%_]|${FORMULA})`;
/** What is before the braces of an argument or of a script. */
const ARGUMENT = "\\\\[A-Za-z]{1,30}\\*?\\s?|\\\\[^A-Za-z]|[\\\\^_}\\]{]";
/** Braces around words of which TeX is to keep the capitals, and which are no argument and no script. */
const PROTECTED = `(?<!${ARGUMENT})\\{(${SIGN}*(?:[\\p{L}\\p{N}]|${FORMULA})${SIGN}*)\\}(?![_^])`;
const braces = new RegExp(`${FORMULA}|\\\\[^{}A-Za-z]|${PROTECTED}`, "gu");

/**
 * A text of BibTeX with its words as one reads them: `{S}im{CSE}` is `SimCSE`, `Schr{\"o}dinger` is
 * `Schrödinger`. So the title of one paper is the same in other forms. Formulas and commands stay.
 */
export function plainWords(text: string): string {
	if (!/[\\{]/u.test(text)) return text;
	let [plain, from] = ["", 0];
	for (const { 0: formula, 1: isFormula, index } of text.matchAll(formulas)) {
		if (isFormula === undefined) continue;
		plain += withLetters(text.slice(from, index)) + formula;
		from = index + formula.length;
	}
	return withoutBraces(plain + withLetters(text.slice(from)));
}

/** Braces stand in one another at most so deep. */
const DEEPEST = 4;

function withoutBraces(text: string): string {
	let [plain, previous] = [text, ""];
	for (let depth = 0; depth < DEEPEST && plain !== previous && plain.includes("{"); depth++) {
		previous = plain;
		plain = plain.replace(braces, (whole, words?: string) => words ?? whole);
	}
	return plain;
}
