import { fnv1a } from "../../text/fnv1a.ts";
import { titleKey } from "../../text/titleKey.ts";
import { latinOf } from "./latinOf.ts";

const LONGEST = 100;
/** Names that some file systems keep for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;

/**
 * The permanent identity of a paper: ASCII words of its title in kebab case,
 * transliterated where it is not Latin. It depends on the title alone, so that no
 * other paper can change it. Where the words do not carry the whole title, a short
 * hash of it follows.
 */
export function slugOf(title: string): string {
	const key = titleKey(latinOf(title));
	const words = key
		.replace(/[^a-z0-9 ]+/gu, "")
		.replace(/ +/gu, " ")
		.trim();
	const whole = words !== "" && words === key && words.length <= LONGEST && !RESERVED.test(words);
	const slug = cutAtWord(words).replaceAll(" ", "-");
	// The hash in base 36: 7 characters at most.
	return whole ? slug : [slug, fnv1a(key).toString(36)].filter(Boolean).join("-");
}

function cutAtWord(words: string): string {
	if (words.length <= LONGEST) return words;
	const cut = words.lastIndexOf(" ", LONGEST);
	return words.slice(0, cut > 0 ? cut : LONGEST);
}
