import type { CslName } from "./cslItem.ts";
import { OTHERS } from "./readName.ts";
import { texOf } from "./texOf.ts";

/** Names as BibTeX's `author`: "von Last, Jr., First", parted by "and"; whole ones in braces. */
export function authorsTex(names: readonly CslName[]): string {
	return names
		.map((name) => ("literal" in name && name.literal === OTHERS ? "others" : nameTex(name)))
		.join(" and ");
}

function nameTex(name: CslName): string {
	if ("literal" in name) return `{${texOf(name.literal)}}`;
	const { family, given, suffix, "non-dropping-particle": particle } = name;
	if (given === undefined) {
		const whole = [particle, family].filter(Boolean).join(" ");
		return whole.includes(" ") ? `{${texOf(whole)}}` : wordTex(whole);
	}
	const last = [particle && wordsTex(particle), familyTex(family)].filter(Boolean).join(" ");
	return [last, suffix && wordsTex(suffix), wordsTex(given)].filter(Boolean).join(", ");
}

/** Small words would count as the particle with all before them: Ortega {y} Gasset. */
function familyTex(family: string): string {
	const [first = "", ...rest] = family.split(" ");
	return [
		wordTex(first),
		...rest.map((word) => (/^\P{L}*\p{Ll}/u.test(word) ? `{${texOf(word)}}` : wordTex(word))),
	].join(" ");
}

function wordsTex(words: string): string {
	return words.split(" ").map(wordTex).join(" ");
}

function wordTex(word: string): string {
	return /^and$/iu.test(word) ? `{${texOf(word)}}` : texOf(word);
}
