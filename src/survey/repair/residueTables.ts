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
};

/** Macros that stand for plain words or signs in running text. */
export const textMacros: Readonly<Record<string, string>> = {
	ie: "i.e.",
	eg: "e.g.",
	etal: "et al.",
	cf: "cf.",
	etc: "etc.",
	wrt: "w.r.t.",
	vs: "vs.",
	ldots: "…",
	dots: "…",
	LaTeX: "LaTeX",
	TeX: "TeX",
	textendash: "–",
	textemdash: "—",
	textquoteright: "’",
	textquoteleft: "‘",
	textbackslash: "\\",
	textasciitilde: "~",
	textdegree: "°",
	copyright: "©",
	pounds: "£",
	S: "§",
};

/** The signs whose \unicode{x…} the export leaves as x…, by hexadecimal number. */
export const unicodeEscapes: Readonly<Record<string, string>> = {
	2010: "‐",
	2011: "‑",
	2012: "‒",
	2013: "–",
	2014: "—",
	2015: "―",
	2018: "‘",
	2019: "’",
	"201a": "‚",
	"201c": "“",
	"201d": "”",
	"201e": "„",
	2020: "†",
	2021: "‡",
	2022: "•",
	2026: "…",
};

/** The entry of a table; names of every object's own, such as "constructor", are none. */
export function lookUp(table: Readonly<Record<string, string>>, name: string): string | undefined {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}
