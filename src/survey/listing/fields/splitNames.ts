import { readEntities } from "../../../text/entities.ts";
import { NO_NAME } from "./namePatterns.ts";
import { holdsSeveral, partNames } from "./partNames.ts";

/** Signs of affiliations behind a name, or behind a part of one: `Doe*, Jane`. */
const MARKS = /(?<=\p{L}|\.)(?:[*∗⁎†‡§¶#⁰¹²³⁴-⁹]+(?=\s|,|;|$)|[\d*†‡§¶]{1,4}$|…$)/gu;
/** `Ann Lee et al.` */
const ET_AL = /(?:,\s*|\s+)et\.?\s?al\.?$/iu;
const FOR = /^(?:for|on behalf of)\s+(?:the\s+)?(?=\p{Lu})/u;

/**
 * The names in a text. They are parted by ";"; without any by "and", in the manner of BibTeX, or by commas,
 * unless the commas part family and given names. A list as Python prints it is one too.
 *
 * @param isItem whether it is an item of a list, which is one name unless it plainly holds several
 */
export function splitNames(text: string, isItem = false): string[] {
	const plain = readEntities(text.replace(/<\/?[a-z]+>/giu, ""));
	const names = withoutAffiliations(plain)
		.replace(/[；|]|\s[·•∙]\s/gu, ";")
		.replace(/[，、]/gu, ",");
	const parted = () => (isItem && !holdsSeveral(names) ? [names] : partNames(names));
	return (printedList(names) ?? parted())
		.flatMap((name) => name.split(/(?<=\bCollaboration)\s*:/u))
		.map((name) => name.trim().replace(ET_AL, "").replace(FOR, "").replace(MARKS, ""))
		.filter((name) => name !== "" && !NO_NAME.test(name));
}

/** Without what stands in brackets behind a name: affiliations, their marks, numbers of an author. */
function withoutAffiliations(text: string): string {
	if (!text.includes("(")) return text;
	let kept = "";
	let [depth, from] = [0, 0];
	for (const { 0: sign, index } of text.matchAll(/[()]/gu)) {
		if (sign === "(" && depth++ === 0) {
			kept += text.slice(from, index);
			from = index;
		} else if (sign === ")" && depth > 0 && --depth === 0) {
			// `Yanming (Amy) Liu` is one name.
			const isWithin = /^\s+(?!and\s)\p{L}/u.test(text.slice(index + 1, index + 20));
			if (isWithin) kept += text.slice(from, index + 1);
			from = index + 1;
		}
	}
	return kept + text.slice(from);
}

/** The items of `['Ada Lovelace', "Conan O'Brien"]`; undefined for what is none. */
function printedList(text: string): string[] | undefined {
	if (!/^\s*\[\s*['"]/u.test(text)) return undefined;
	return Array.from(
		text.matchAll(/'((?:[^'\\]|\\.)*)'(?=\s*[,\]])|"((?:[^"\\]|\\.)*)"/gu),
		([, single, double]) => (single ?? double ?? "").replace(/\\(?=['"])/gu, ""),
	);
}
