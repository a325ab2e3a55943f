const ESCAPED = /\{?\\([_%#&~{}$])(?:\{\})?\}?/gu;

/**
 * An address or a number of BibTeX without its TeX: `a{\_}b`, `\url{http://a.org/x\%20y}`. Mendeley parts
 * addresses by a line break that it escapes.
 */
export function plainAddress(value: string): string {
	return value
		.trim()
		.replace(/^\\(?:url|path)\s*\{(.*)\}$/su, "$1")
		.replace(/\{?\\textless\s?\}?(?:\{\})?/gu, "<")
		.replace(/\{?\\textgreater\s?\}?(?:\{\})?/gu, ">")
		.replace(/\{?(?:\\textasciitilde\s?|\$\\sim\$)\}?(?:\{\})?|\{~\}/gu, "~")
		.replace(ESCAPED, "$1")
		.replace(/(?:%5Cn|\$\\backslash\$n)(?=https?:\/\/)/giu, " ");
}
