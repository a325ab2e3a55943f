import { texOf } from "./texOf.ts";

const WORDS = /([\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)/u;

/**
 * Text of a title as TeX. Styles of BibTeX set titles in small letters but for the
 * first, and know neither "Gaussian" nor "BERT". So, as Zotero does, each word with
 * a capital is kept by braces, formulas too, whose commands would change:
 * `{$\Omega$}`. The first word needs them only for capitals after its first letter,
 * and where that letter has an accent.
 *
 * @param isFirst whether the title begins with it
 */
export function titleTex(text: string, isFirst: boolean): string {
	return text
		.split(WORDS)
		.map((piece, index) => {
			const tex = texOf(piece);
			if (index % 2 === 1 && isFixed(piece, isFirst && index === 1)) return `{${tex}}`;
			return tex.replace(/(?<!\\)\$[^$]*(?<!\\)\$/gu, "{$&}");
		})
		.join("");
}

function isFixed(word: string, isFirst: boolean): boolean {
	return isFirst ? /.\p{Lu}|^[^ -~]/u.test(word) && /\p{Lu}/u.test(word) : /\p{Lu}/u.test(word);
}
