import { foldLetters } from "../../text/foldLetters.ts";
import { greekLetters } from "../../text/greekLetters.ts";
import { titleKey } from "../../text/titleKey.ts";

/** Commands that only choose a face, and say nothing of a title's words. */
const FACE =
	/\\?\b(?:emph|text(?:bf|it|tt|sc|sf|rm)?|math(?:bf|bb|cal|frak|it|rm|scr|sf|tt)|boldsymbol|bm|operatorname)(?=\s*\{)/gu;

/** Signs that TeX has a name for, and an export that lost its backslash shows as that name. */
const SIGNS: Readonly<Record<string, string>> = {
	...greekLetters,
	ϵ: "epsilon",
	ϕ: "phi",
	ℓ: "ell",
	"∞": "infty",
	"×": "times",
	"→": "to",
};

/**
 * What spellings of one title share: case, punctuation, TeX, markup and accents count for nothing, and
 * neither does where blanks stand, but between numbers. Any other word, letter or digit makes another title.
 */
export function foldTitle(title: string): string {
	const plain = title
		.normalize("NFC")
		.replace(/\\(?:left|right|,|;|!|:|quad|\s)/gu, " ")
		.replace(FACE, "")
		.replace(/\\?\bvar(?=epsilon|phi|theta|rho|sigma)/gu, "")
		.replace(/\brightarrow\b/gu, "to");
	const named = foldLetters(plain.replaceAll("ℓ", "ell")).replace(
		/[^\x20-\x7e]/gu,
		(sign) => SIGNS[sign] ?? sign,
	);
	return titleKey(named)
		.replace(/(?<=\d)\s+(?=\d)/gu, ".")
		.replaceAll(" ", "");
}

/** A title of so few signs, folded, is borne by many papers: "Introduction". */
const SHORT = 16;

export const isCommonTitle = (title: string): boolean => foldTitle(title).length < SHORT;
