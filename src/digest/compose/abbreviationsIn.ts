/** A term and the abbreviation that a text introduces for it. */
export interface Abbreviation {
	/** without the plural's "s" */
	readonly short: string;
	/** as it stands in the text, without the plural's "s" */
	readonly long: string;
}

/** No term is longer, in characters. */
const LONGEST = 500;

/** An abbreviation in brackets: two to ten letters, digits and hyphens, two of them capitals. */
const bracketed = /\(([A-Za-z][A-Za-z0-9-]{1,9})\)/gu;

/**
 * The abbreviations that a text defines, as in "knowledge distillation (KD)".
 * First the words before the bracket whose initials are its letters, then the
 * search of Schwartz and Hearst (A Simple Algorithm for Identifying
 * Abbreviation Definitions in Biomedical Text, 2003): the shortest stretch
 * before the bracket that holds its letters in order and begins with the first.
 *
 * @param text plain text
 */
export function abbreviationsIn(text: string): Abbreviation[] {
	return Array.from(text.matchAll(bracketed)).flatMap(({ 0: { length }, 1: found = "", index }) => {
		const plural = /[A-Z0-9]s$/u.test(found);
		const short = plural ? found.slice(0, -1) : found;
		if (length < 4 || (short.match(/[A-Z]/gu)?.length ?? 0) < 2) return [];
		const before = text.slice(Math.max(0, index - LONGEST), index);
		const words = before.trimEnd().split(/\s+/u);
		const near = words.slice(-Math.min(short.length + 5, short.length * 2)).join(" ");
		const clause = near.slice(near.search(/[^.;:,()[\]]*$/u)).trim();
		const long = (byInitials(short, clause) ?? byLetters(short, clause))?.replace(
			/[^\p{L}\p{N}]+$/u,
			"",
		);
		if (!long || long.length <= short.length || long.split(" ").includes(short)) return [];
		const singular = plural && /[^s]s$/u.test(long) ? long.slice(0, -1) : long;
		return [{ short, long: singular }];
	});
}

/** Words that an abbreviation may pass over. */
const passing = /^(?:a|an|and|by|for|from|in|of|on|the|to|under|via|with)$/iu;

/** The last words whose initials spell the abbreviation; a hyphen parts words. */
function byInitials(short: string, text: string): string | undefined {
	const letters = [...short.replace(/-/gu, "").toLowerCase()];
	const words = Array.from(text.matchAll(/[^\s-]+/gu));
	let first = words.length;
	for (let letter = letters.length - 1; letter >= 0; letter--) {
		do first -= 1;
		while (
			first > 0 &&
			letter < letters.length - 1 &&
			words[first]?.[0][0]?.toLowerCase() !== letters[letter] &&
			passing.test(words[first]?.[0] ?? "")
		);
		if (words[first]?.[0][0]?.toLowerCase() !== letters[letter]) return undefined;
	}
	return text.slice(startOfCompound(text, words[first]?.index ?? 0));
}

/**
 * Where the word with hyphens begins that holds a place: "centric Selection" is no term where
 * "Coverage-centric" stands.
 */
function startOfCompound(text: string, place: number): number {
	return place - (/(?:[\p{L}\p{N}]+-)*$/u.exec(text.slice(0, place))?.[0].length ?? 0);
}

/** The shortest stretch at the end that holds the letters in order, the first at the start of a word. */
function byLetters(short: string, text: string): string | undefined {
	let at = text.length - 1;
	for (let letter = short.length - 1; letter >= 0; letter--, at--) {
		const wanted = short[letter]?.toLowerCase();
		if (wanted === "-") {
			at += 1;
			continue;
		}
		const starts = (place: number) => place === 0 || /[^\p{L}\p{N}]/u.test(text[place - 1] ?? "");
		while (at >= 0 && (text[at]?.toLowerCase() !== wanted || (letter === 0 && !starts(at)))) at--;
		if (at < 0) return undefined;
	}
	const long = text.slice(startOfCompound(text, at + 1));
	return passing.test(long.split(" ")[0] ?? "") ? undefined : long;
}
