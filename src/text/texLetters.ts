import { replaceFound } from "./replaceFound.ts";

/** The combining mark of each TeX accent. */
export const accents: Readonly<Record<string, string>> = {
	"'": "\u0301",
	"`": "\u0300",
	"^": "\u0302",
	'"': "\u0308",
	"~": "\u0303",
	"=": "\u0304",
	".": "\u0307",
	u: "\u0306",
	v: "\u030C",
	H: "\u030B",
	c: "\u0327",
	d: "\u0323",
	b: "\u0331",
	r: "\u030A",
	k: "\u0328",
	h: "\u0309",
};

/** The letters that TeX names. */
export const letters: Readonly<Record<string, string>> = {
	ss: "ß",
	ae: "æ",
	AE: "Æ",
	oe: "œ",
	OE: "Œ",
	aa: "å",
	AA: "Å",
	o: "ø",
	O: "Ø",
	l: "ł",
	L: "Ł",
	i: "ı",
	j: "ȷ",
	dh: "ð",
	DH: "Ð",
	th: "þ",
	TH: "Þ",
	dj: "đ",
	DJ: "Đ",
	ng: "ŋ",
	NG: "Ŋ",
	SS: "ẞ",
};

/** The entry of a table; names of every object's own, such as "constructor", are none. */
export function lookUp(table: Readonly<Record<string, string>>, name: string): string | undefined {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}

const LETTER = "(?:\\\\[ij](?:\\{\\}| (?=[a-z])|(?![A-Za-z]))|[A-Za-z])";
/** A command of an accent, with what it stands on: in braces, at once or after a blank. */
const accented = (on: string): string =>
	`\\\\(?:['\`^"~=.]\\s?|[uvHcdbrkh](?:\\s|(?=\\{)))(?:\\{\\s?${on}\\s?\\}|${on})`;
const ACCENT = accented(`(?:${LETTER}|${accented(LETTER)})`);
/** Names that commands of letters have, the longest first. */
const LETTERS = Object.keys(letters)
	.filter((name) => !/^[ij]$/u.test(name))
	.toSorted((a, b) => b.length - a.length)
	.join("|");

/** An accent with the letter that it stands on, in braces or without: `{\'e}`, `\H os`. */
export const texAccent = new RegExp(`(\\{?)(${ACCENT})(\\}?)`, "dgu");

/** A letter that TeX names, where a command of it stands: `\ss`, `{\o}`. */
export const texLetter = new RegExp(
	`\\{\\\\(${LETTERS}|i|j)\\}|\\\\(${LETTERS})(?:\\{\\}| (?=[a-z])|(?![A-Za-z{]))|` +
		"\\\\([ij])(?:\\{\\}| (?=[a-z])|(?![A-Za-z{_^]))",
	"dgu",
);

/** What a match of `texAccent` stands for; undefined where it is of code, or of no letter of Unicode. */
export function readAccent({
	input,
	index,
	1: open = "",
	2: written = "",
	3: close = "",
}: RegExpExecArray): string | undefined {
	// A blank is TeX's own within a name: Erd\H os, \v Cech. Elsewhere \b or \d may be of code.
	const isInName = /\p{L}$/u.test(input.slice(0, index)) || /^.. ?\p{Lu}/u.test(written);
	if (/^\\[A-Za-z'`^"~=.]\s[A-Za-z]/u.test(written) && !isInName && !open) {
		const after = input[index + written.length] ?? "";
		if (/^\\['`^"~=.]/u.test(written) || /[A-Za-z]/u.test(after)) return undefined;
	}
	const composed = compose(written);
	if (composed === undefined) return undefined;
	return open && close ? composed : `${open}${composed}${close}`;
}

/** What a match of `texLetter` stands for. */
export function readLetter(found: RegExpExecArray): string | undefined {
	return lookUp(letters, found.slice(1).find((name) => name !== undefined) ?? "");
}

/** A text with the letters that its accents and commands of letters stand for. */
export const withTexLetters = (text: string): string =>
	replaceFound(replaceFound(text, texAccent, readAccent), texLetter, readLetter);

/** The letter that an accent makes of another, where Unicode has it. */
function compose(written: string): string | undefined {
	const [, marks = "", letter = ""] =
		/^((?:\\['`^"~=.]|\\[uvHcdbrkh])+)\\?([A-Za-z])$/u.exec(written.replace(/[\s{}]/gu, "")) ?? [];
	const composed = Array.from(marks.matchAll(/\\(.)/gu), ([, name = ""]) => lookUp(accents, name))
		.toReversed()
		.reduce((all: string, mark) => all + mark, letter)
		.normalize("NFC");
	return composed.length === 1 ? composed : undefined;
}
