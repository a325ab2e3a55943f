import type { CslName } from "./cslItem.ts";
import { isOrganisation } from "./isOrganisation.ts";
import {
	CAPITAL_PARTICLES,
	CREDENTIAL,
	FAMILY_BEGINNINGS,
	FAMILY_LINKS,
	SUFFIX,
} from "./nameWords.ts";

/** What stands for the authors who are not named. */
export const OTHERS = "et al.";

/**
 * Takes a listed name apart: "Given Family", "Family, Given" or "Family, Jr., Given",
 * by BibTeX's rule that the last word and the small words before it are the family's.
 * Where that rule cannot tell, as within "李明", the name stays whole.
 *
 * @param listed one name in one line, not empty
 */
export function readName(listed: string): CslName {
	if (/^(?:et\.? ?al\.?|(?:and )?others)$/iu.test(listed)) return { literal: OTHERS };
	if (isOrganisation(listed)) return { literal: listed };
	const parts = listed.split(",").map((part) => part.trim());
	const [first = "", second = "", third = ""] = parts;
	if (parts.includes("") || parts.length > 3) return { literal: listed };
	if (parts.length === 1) return givenFirst(first.split(" "));
	if (parts.length === 2)
		return isSuffix(second)
			? withSuffix(givenFirst(first.split(" ")), second, listed)
			: { ...familyOf(first.split(" ")), given: second };
	if (isSuffix(second)) return { ...familyOf(first.split(" ")), given: third, suffix: second };
	if (isSuffix(third)) return { ...familyOf(first.split(" ")), given: second, suffix: third };
	return { literal: listed };
}

type Person = Exclude<CslName, { literal: string }>;

function givenFirst(words: readonly string[]): CslName {
	const last = words.at(-1) ?? "";
	if (words.length > 1 && SUFFIX.test(last))
		return withSuffix(givenFirst(words.slice(0, -1)), last, words.join(" "));
	if (words.every((word) => /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}々ー]+$/u.test(word))) {
		const [family = "", given = ""] = words;
		return words.length === 2 ? { family, given } : { literal: words.join(" ") };
	}
	const start = familyStart(words);
	const given = words.slice(0, start).join(" ");
	return { ...familyOf(words.slice(start)), ...(given && { given }) };
}

/** The index of the first word of the family name, its particles included. */
function familyStart(words: readonly string[]): number {
	const last = words.length - 1;
	const found = words.findIndex(
		(word, index) =>
			index > 0 &&
			index < last &&
			(isSmall(word) ||
				FAMILY_BEGINNINGS.has(word) ||
				CAPITAL_PARTICLES.has(`${word} ${words[index + 1]}`)),
	);
	if (found === -1 || !words.some((word) => /^\P{L}*\p{Lu}/u.test(word))) return last;
	return FAMILY_LINKS.has(words[found] ?? "") ? found - 1 : found;
}

/** The small words that a family name begins with are its particle. */
function familyOf(words: readonly string[]): Person {
	const first = words.findIndex((word) => !isSmall(word));
	const start = first === -1 ? words.length - 1 : first;
	const particle = words.slice(0, start).join(" ");
	return {
		family: words.slice(start).join(" "),
		...(particle && { "non-dropping-particle": particle }),
	};
}

function isSmall(word: string): boolean {
	return /^\P{L}*\p{Ll}/u.test(word);
}

/** Only a name of two parts has a suffix; another stays whole. */
function withSuffix(name: CslName, suffix: string, whole: string): CslName {
	if ("literal" in name || name.given === undefined) return { literal: whole };
	return { ...name, suffix: [name.suffix, suffix].filter(Boolean).join(" ") };
}

function isSuffix(part: string): boolean {
	return SUFFIX.test(part) || CREDENTIAL.test(part);
}
