import { closingBrace } from "../../formulas/whole/closingBrace.ts";
import { restIsWord, swallowedCommands } from "./swallowedCommands.ts";

const BACKSLASH =
	/\{\\textbackslash\}|\\textbackslash\{\}|\\textbackslash\s?|\{?\$\\backslash\$\}?/gu;

/** What exporters write for the signs of TeX when they take a formula for plain text. */
const escapes: readonly (readonly [RegExp, string])[] = [
	[/\{\\([_{}&#%])\}/gu, "$1"],
	[BACKSLASH, "\\"],
	[/\\backslash\s*(?=[A-Za-z])/gu, "\\"],
	[/\{?\\textless\}?(?:\{\})?/gu, "<"],
	[/\{?\\textgreater\}?(?:\{\})?/gu, ">"],
	[/\{?\\textbar\}?(?:\{\})?/gu, "|"],
	[/\{\\\^\{\}\}|\\\^\{\}|\{?\\textasciicircum\}?(?:\{\})?/gu, "^"],
	[/\{\\~\{\}\}|\\~\{\}|\{?\\textasciitilde\}?(?:\{\})?/gu, "~"],
	[/\\([_{}&#])/gu, "$1"],
];
const DOLLAR = "(?:\\{\\\\\\$\\}|\\\\\\$)";
/** A stretch between escaped dollars that holds what is escaped within formulas alone. */
const INNER = `(?:(?!${DOLLAR})[^\\n]){0,300}?`;
const ESCAPED = "\\\\textbackslash|\\\\backslash|\\\\_|\\\\\\^\\{\\}|\\\\textasciicircum|\\\\\\{";
const formula = new RegExp(`${DOLLAR}(${INNER}(?:${ESCAPED})${INNER})${DOLLAR}`, "gu");
/** A lone letter between dollars that Mendeley escaped is no money. */
const LETTER = /\{\\\$\}([A-Za-z])\{\\\$\}/gu;
/** A line break that Mendeley escaped, even before a word: `Roads,$\backslash$nVirginia`; or a command. */
const LINE_BREAK = /\{?\$\\backslash\$\}?(n[A-Za-z]*)/gu;
const command = /(?:\{\\textbackslash\}|\\textbackslash\{\}|\$\\backslash\$)(?=[A-Za-z]{2})/u;

/**
 * A text of BibTeX in which an exporter escaped TeX as if it were plain text, with the TeX again:
 * `\${\textbackslash}ell\_1\$` is `$\ell_1$`. Money stays: `\$16.9B`.
 */
export function unmangle(text: string): string {
	if (!text.includes("backslash") && !text.includes("\\$")) return text;
	const formulas = text
		.replace(LINE_BREAK, (written, name: string) =>
			isCommand(name) ? written : ` ${name.slice(1)}`,
		)
		.replace(LETTER, "$$$1$$")
		.replace(formula, (_, inner: string) => `$${withoutEscapes(inner)}$`);
	if (!command.test(formulas)) return formulas;
	return formulas
		.replace(BACKSLASH, "\\")
		.replace(/\{\\([{}])\}/gu, "$1")
		.replace(/\\([{}])/gu, "$1");
}

/** Braces that only hold one sign or one command together, with what stands for them. */
const braces: readonly (readonly [RegExp, string])[] = [
	[
		/\{?\\textless\}?(?:\{\})?(\/?(?:i|b|em|strong|su[bp]|p|br)\/?)\{?\\textgreater\}?(?:\{\})?/gu,
		"<$1>",
	],
	[/\{\\([%&#_$])\}/gu, "\\$1"],
	// Mendeley's braces around a word that had some already: {\{}How{\}}.
	[/(?<![^\s(/-])\{\\\{\}([\p{L}\p{N}][\p{L}\p{N} .-]{0,40})\{\\\}\}/gu, "$1"],
	[/\{\\\{\}(\\?[%&”“"’])\{\\\}\}/gu, "$1"],
	[/\{\\([{}])\}/gu, "\\$1"],
	[/\{\\\^(?:\{\})?\}/gu, "\\^{}"],
	[/\{\\~(?:\{\})?\}/gu, "\\~{}"],
	[/\{([[\]]|-{2,3}|~|\\,|``|''|`|'|")\}/gu, "$1"],
	[/\{\\(text[a-z]+|[lv]?dots|ss|[oOlLij]|ae|AE|oe|OE|aa|AA)\s*\}/gu, "\\$1{}"],
	[/\{?\\mbox\{(\$[^$]*\$)\}\}?/gu, "$1"],
];

/** Whether a name is one of TeX, and not a word with an n before it: \nless is rarer than less. */
const isCommand = (name: string): boolean =>
	/^n(?:(?:Left|Right|Leftright)arrow|V[Dd]ash)$/u.test(name) ||
	(swallowedCommands.has(name) && !(restIsWord.has(name) && name.length > 4));

const ENSURED = /\{?\\ensuremath\s*\{/gu;

/**
 * A text without the braces that exporters put around each sign that TeX has a command for: `80{\%}` is
 * `80\%`, and `H{\ensuremath{\alpha}}` is `H$\alpha$`.
 */
export function withoutBraces(text: string): string {
	if (!text.includes("{")) return text;
	let [ensured, from] = ["", 0];
	for (const { 0: head, index } of text.matchAll(ENSURED)) {
		const open = index + head.length - 1;
		const close = closingBrace(text, open);
		if (index < from || close === undefined) continue;
		const isGroup = head.startsWith("{") && text[close + 1] === "}";
		const end = isGroup ? index : text.indexOf("\\", index);
		const before = ensured + text.slice(from, end);
		// Within a formula it says nothing.
		const isInside = (before.match(/(?<!\\)\$/gu)?.length ?? 0) % 2 === 1;
		const sign = isInside ? "" : "$";
		ensured = `${before}${sign}${text.slice(open + 1, close)}${sign}`;
		from = close + (isGroup ? 2 : 1);
	}
	return braces.reduce(
		(result, [find, put]) => result.replace(find, put),
		ensured + text.slice(from),
	);
}

const withoutEscapes = (tex: string): string =>
	escapes.reduce((text, [find, put]) => text.replace(find, put), tex);
