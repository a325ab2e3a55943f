import { lookUp, readAccent, readLetter, texAccent, texLetter } from "./texLetters.ts";
import { closingQuotes, currencies, openingQuotes, textMacros } from "./texSigns.ts";

/** What stands for a sign: `\textquoteright`, `{\ldots}`, `\& `. */
const SIGN = /\{\\([A-Za-z]+)\s*\}|\\([A-Za-z]+)(?:\{\}|\s+(?=\p{Ll})|(?![A-Za-z]))/gu;

/** Commands that only say how a name looks, before what they hold and alone. */
const LOOK =
	/\\(?:[mh]box|emph|uppercase|mkbib(?:emph|quote)|ensuremath|text[a-z]{2}|textnormal|text(?:super|sub)script|math[a-z]{2})\s*(?=\{)|\\(?:rm|it|bf|sf|tt|sc|em|protect|relax)(?![A-Za-z])\s?/gu;

/** A name of TeX as a reader writes it: `{M{\"u}ller}, Anna~B.` is `Müller, Anna B.`. */
export function plainTexName(name: string): string {
	if (!/[\\{}~]/u.test(name)) return name;
	return withoutLooks(
		replace(withLetters(name), SIGN, ([, grouped, bare]) => signOf(grouped ?? bare!)),
	)
		.replace(/\\([&#_%$])/gu, "$1")
		.replace(/(?<!\\)~|\\[,; ]/gu, " ")
		.replace(/[{}]|\\-/gu, "");
}

/** A text with the letters that TeX writes as commands and accents: `Stra{\ss}e`, `Erd\H{o}s`. */
export const withLetters = (text: string): string =>
	replace(replace(text, texAccent, readAccent), texLetter, readLetter);

function signOf(command: string): string | undefined {
	// Exporters write so the apostrophe of O’Neil.
	if (command === "textquotesingle") return "’";
	for (const table of [textMacros, currencies, openingQuotes, closingQuotes]) {
		const sign = lookUp(table, command);
		if (sign !== undefined) return sign;
	}
	return undefined;
}

/** Without what says how it looks, and without the dollars of a formula in which nothing else stands. */
function withoutLooks(name: string): string {
	const plain = name.replace(LOOK, "");
	return plain === name ? name : plain.replace(/(?<!\\)\$([^\\$_^]*)\$/gu, "$1");
}

function replace(
	text: string,
	find: RegExp,
	fix: (found: RegExpExecArray) => string | undefined,
): string {
	let [plain, from] = ["", 0];
	for (const found of text.matchAll(find)) {
		plain += text.slice(from, found.index) + (fix(found) ?? found[0]);
		from = found.index + found[0].length;
	}
	return plain + text.slice(from);
}
