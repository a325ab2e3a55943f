import type { ParentNode } from "@parse5/tools";
import hyphenation from "hyphen/en/index.js";
import { proseTexts } from "./proseTexts.ts";

const known = new Map<string, string>();

/**
 * Puts soft hyphens into the words of a tree, by the English patterns of TeX; not into formulas, links
 * and code.
 */
export function hyphenate(tree: ParentNode): void {
	for (const text of proseTexts(tree))
		text.value = text.value.replace(
			/(?<![\p{L}\p{N}])\p{Lu}?\p{Ll}{5,}(?![\p{Lu}\p{N}])/gu,
			hyphenateWord,
		);
}

function hyphenateWord(word: string): string {
	let hyphenated = known.get(word);
	if (hyphenated === undefined) {
		hyphenated = hyphenation.hyphenateSync(word, { minWordLength: 6 });
		known.set(word, hyphenated);
	}
	return hyphenated;
}
