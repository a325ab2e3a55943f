import { readEntities } from "../../../text/entities.ts";

/** Initials: `J.`, `J. K.`, `JK`. */
const INITIALS = /^(?:\p{Lu}\p{M}?\.?[-\s]?){1,4}$/u;
/** What stands among names, but is none. */
const NO_NAME =
	/^(?:et\.?\s?al\.?|and|(?:and )?others|:|\d+|\.{3}|…|\[no author name available\]|n\/?a)$/iu;
/** Signs of affiliations behind a name. */
const MARKS = /(?<=\p{L}|\.)(?:[\d*†‡§¶]{1,4}|…)$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const FOR = /^(?:for|on behalf of)\s+(?:the\s+)?(?=\p{Lu})/u;
/** One word, which particles may stand before. */
const ONE_WORD = /^(?:\p{Ll}[\p{L}'’]*\s+)*\S+$/u;

/**
 * The names in a text. They are parted by ";"; without any by "and", in the manner of BibTeX, or by commas,
 * unless the commas part family and given names. A list as Python prints it is one too.
 */
export function splitNames(text: string): string[] {
	const plain = readEntities(text.replace(/<\/?[a-z]+>/giu, ""));
	const names = withoutAffiliations(plain)
		.replace(/[；|]/gu, ";")
		.replace(/[，、]/gu, ",");
	return (printedList(names) ?? partNames(names))
		.flatMap((name) => name.split(/(?<=\bCollaboration)\s*:/u))
		.map((name) => name.trim().replace(FOR, "").replace(MARKS, ""))
		.filter((name) => name !== "" && !NO_NAME.test(name));
}

function partNames(names: string): readonly string[] {
	if (names.includes(";")) return names.split(";");
	const ands = names.split(/\s(?:and|&)\s/u);
	if (ands.length > 1 && ands.every(isFamilyFirst)) return ands;
	const parts = names.split(/,|\s(?:and|&)\s/u).map((part) => part.trim());
	return inPairs(parts, ands.length === 1);
}

/** `Doe, Jane` or `Doe, Jr., Jane`. */
function isFamilyFirst(name: string): boolean {
	const parts = name.split(",").map((part) => part.trim());
	return parts.length === 2 || (parts.length === 3 && SUFFIX.test(parts[1] ?? ""));
}

/**
 * `Doe, J., Roe, K.` and `Doe, Jane, Roe, Kim`: where every second part is of initials, or all parts are
 * one word, it is of the name before it. Of two parts the second is, unless both are whole names.
 */
function inPairs(given: readonly string[], mayBeOne: boolean): readonly string[] {
	const parts = withSuffixes(given.filter((part) => part !== "" && !NO_NAME.test(part)));
	const [families, others] = [0, 1].map((odd) => parts.filter((_, at) => at % 2 === odd));
	const arePairs =
		parts.length % 2 === 0 &&
		!parts.some((part) => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(part)) &&
		(others!.every((part) => INITIALS.test(part)) ||
			parts.every((part) => ONE_WORD.test(part)) ||
			(mayBeOne && parts.length === 2 && parts.some((part) => ONE_WORD.test(part))));
	return arePairs ? families!.map((family, at) => `${family}, ${others![at]!}`) : parts;
}

/** A part such as "Jr." is of the name before it. */
function withSuffixes(parts: readonly string[]): readonly string[] {
	const names: string[] = [];
	for (const part of parts)
		if (SUFFIX.test(part) && names.length > 0) names.push(`${names.pop()} ${part}`);
		else names.push(part);
	return names;
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
