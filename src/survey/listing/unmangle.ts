const BACKSLASH =
	/\{\\textbackslash\}|\\textbackslash\{\}|\\textbackslash\s?|\{?\$\\backslash\$\}?/gu;

/** What exporters write for the signs of TeX when they take a formula for plain text. */
const escapes: readonly (readonly [RegExp, string])[] = [
	[BACKSLASH, "\\"],
	[/\\\^\{\}|\{?\\textasciicircum\}?(?:\{\})?/gu, "^"],
	[/\\~\{\}|\{?\\textasciitilde\}?(?:\{\})?/gu, "~"],
	[/\\([_{}&#])/gu, "$1"],
];
const DOLLAR = "(?:\\{\\\\\\$\\}|\\\\\\$)";
/** A stretch between escaped dollars that holds what is escaped within formulas alone. */
const INNER = `(?:(?!${DOLLAR})[^\\n]){0,300}?`;
const ESCAPED = "\\\\textbackslash|\\\\backslash|\\\\_|\\\\\\^\\{\\}|\\\\textasciicircum|\\\\\\{";
const formula = new RegExp(`${DOLLAR}(${INNER}(?:${ESCAPED})${INNER})${DOLLAR}`, "gu");
const command = /(?:\{\\textbackslash\}|\\textbackslash\{\}|\$\\backslash\$)(?=[A-Za-z]{2})/u;

/**
 * A text of BibTeX in which an exporter escaped TeX as if it were plain text, with the TeX again:
 * `\${\textbackslash}ell\_1\$` is `$\ell_1$`. Money stays: `\$16.9B`.
 */
export function unmangle(text: string): string {
	if (!text.includes("backslash") && !text.includes("\\$")) return text;
	const formulas = text.replace(formula, (_, inner: string) => `$${withoutEscapes(inner)}$`);
	if (!command.test(formulas)) return formulas;
	return formulas
		.replace(/\$\\backslash\$n(?![A-Za-z])/gu, " ")
		.replace(BACKSLASH, "\\")
		.replace(/\\([{}])/gu, "$1");
}

const withoutEscapes = (tex: string): string =>
	escapes.reduce((text, [find, put]) => text.replace(find, put), tex);
