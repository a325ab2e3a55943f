import { withoutMarkup } from "./markup.ts";

/**
 * What two spellings of one title share: its letters and digits, without case,
 * tags, marks and punctuation (a title of nothing else is its own key), but with the signs that tell C++
 * and C# from C. Entries of equal keys are one paper.
 */
export function titleKey(title: string): string {
	const key = withoutMarkup(title)
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/(?<![\p{L}\p{N}+#])[+#]+|[^\p{L}\p{N}+#]+/gu, " ")
		.trim();
	return key || title;
}
