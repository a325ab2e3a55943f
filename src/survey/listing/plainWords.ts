import { readAccent, readLetter, texAccent, texLetter } from "../../text/texLetters.ts";

/** A command, or a formula, which stays as it is: escaped dollars begin none. */
const FORMULA = /(\$\$[^$]*\$\$|\$(?:\\[\s\S]|[^$\\])*\$)|\\[\s\S]/gu;
const SIGN = "(?:[\\p{L}\\p{M}\\p{N} ’'.:/()?!+*-]|\\\\[&#%_])";
/** What is before the braces of an argument or of a script. */
const ARGUMENT = "\\\\[A-Za-z]{1,30}\\*?\\s?|\\\\[^A-Za-z]|[\\\\^_}\\]{]";
/** Braces around words of which TeX is to keep the capitals, and which are no argument and no script. */
const PROTECTED = new RegExp(
	`(?<!${ARGUMENT})\\{(${SIGN}*[\\p{L}\\p{N}]${SIGN}*)\\}(?![{_^])`,
	"gu",
);

/**
 * A text of BibTeX with its words as one reads them: `{S}im{CSE}` is `SimCSE`, `Schr{\"o}dinger` is
 * `Schrödinger`. So the title of one paper is the same in other forms. Formulas and commands stay.
 */
export function plainWords(text: string): string {
	if (!/[\\{]/u.test(text)) return text;
	let [plain, from] = ["", 0];
	for (const { 0: formula, 1: isFormula, index } of text.matchAll(FORMULA)) {
		if (isFormula === undefined) continue;
		plain += outside(text.slice(from, index)) + formula;
		from = index + formula.length;
	}
	return plain + outside(text.slice(from));
}

const outside = (text: string): string =>
	read(read(text, texAccent, readAccent), texLetter, readLetter).replace(PROTECTED, "$1");

function read(
	text: string,
	find: RegExp,
	put: (found: RegExpExecArray) => string | undefined,
): string {
	let [plain, from] = ["", 0];
	for (const found of text.matchAll(find)) {
		plain += text.slice(from, found.index) + (put(found) ?? found[0]);
		from = found.index + found[0].length;
	}
	return plain + text.slice(from);
}
