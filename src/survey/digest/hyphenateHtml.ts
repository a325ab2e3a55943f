import hyphenation from "hyphen/en/index.js";
import { textTokens } from "./textTokens.ts";

const known = new Map<string, string>();

/** Puts soft hyphens into the words of HTML, by the English patterns of TeX; not into formulas, links and code. */
export function hyphenateHtml(html: string): string {
	return textTokens(html)
		.map(({ html, prose }) =>
			prose
				? html.replace(/(?<![&\p{L}\p{N}])\p{Lu}?\p{Ll}{5,}(?![\p{Lu}\p{N}])/gu, hyphenateWord)
				: html,
		)
		.join("");
}

function hyphenateWord(word: string): string {
	let hyphenated = known.get(word);
	if (hyphenated === undefined) {
		hyphenated = hyphenation.hyphenateSync(word, { minWordLength: 6 });
		known.set(word, hyphenated);
	}
	return hyphenated;
}
