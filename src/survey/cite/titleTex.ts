import { texOf } from "./texOf.ts";

/**
 * Text of a title as TeX. Styles of BibTeX set titles in small letters but for
 * the first; braces keep what would be wrong so: acronyms and names with capitals
 * inside (`{BERT}`), single capitals, words with accents, and formulas, whose
 * commands would change too (`{$\Omega$}`). Other words keep their capital only
 * where the style keeps it, as is usual.
 */
export function titleTex(text: string): string {
	return text
		.split(/([\p{L}\p{N}\p{M}]+)/u)
		.map((piece, index) => {
			const tex = texOf(piece);
			if (index % 2 === 1 && isFixed(piece)) return `{${tex}}`;
			return tex.replace(/(?<!\\)\$[^$]*(?<!\\)\$/gu, "{$&}");
		})
		.join("");
}

function isFixed(word: string): boolean {
	if (/^\p{Lu}$/u.test(word)) return word !== "A";
	return /.\p{Lu}/u.test(word) || (/\p{Lu}/u.test(word) && /[^ -~]/u.test(word));
}
