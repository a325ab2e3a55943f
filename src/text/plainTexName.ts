import { replaceFound } from "./replaceFound.ts";
import { lookUp, withTexLetters } from "./texLetters.ts";
import { closingQuotes, currencies, openingQuotes, textMacros } from "./texSigns.ts";

/** What stands for a sign: `\textquoteright`, `{\ldots}`, `\& `. */
const SIGN = /\{\\([A-Za-z]+)\s*\}|\\([A-Za-z]+)(?:\{\}|\s+(?=\p{Ll})|(?![A-Za-z]))/gu;

/** Commands that only say how a name looks, before what they hold and alone. */
const LOOK =
	/\\(?:[mh]box|emph|uppercase|mkbib(?:emph|quote)|ensuremath|text[a-z]{2}|textnormal|text(?:super|sub)script|math[a-z]{2})\s*(?=\{)|\\(?:rm|it|bf|sf|tt|sc|em|protect|relax)(?![A-Za-z])\s?/gu;

/** A name of TeX as a reader writes it: `{M{\"u}ller}, Anna~B.` is `Müller, Anna B.`. */
export function plainTexName(name: string): string {
	if (!/[\\{}~]/u.test(name)) return name;
	const signs = replaceFound(withTexLetters(name), SIGN, ([, grouped, bare]) =>
		signOf(grouped ?? bare!),
	);
	return withoutLooks(signs)
		.replace(/\\([&#_%$])/gu, "$1")
		.replace(/(?<!\\)~|\\[,; ]/gu, " ")
		.replace(/[{}]|\\-/gu, "");
}

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
