import { foldLetters } from "../../text/foldLetters.ts";
import { titleKey } from "../../text/titleKey.ts";

/** Words that many names of venues have. */
const COMMON = new Set(
	(
		"proceedings proc annual international conference conf workshop symposium meeting journal transactions " +
		"advances ieee acm cvf usenix association the of on for and in to st nd rd th vol volume main track"
	).split(" "),
);

/** So much of the words of the shorter name stand in the longer one. */
const ENOUGH = 0.7;

/** Whether two names are of one journal or meeting: by its short name, or by their words. */
export function sameVenue(one: string, other: string): boolean {
	if (titleKey(one) === titleKey(other)) return true;
	const [short, others] = [shortNames(one), shortNames(other)];
	if (short.some((name) => others.includes(name))) return true;
	const [a, b] = [wordsOf(one), wordsOf(other)].toSorted((x, y) => x.size - y.size);
	if (!a || !b || a.size === 0) return false;
	return [...a].filter((word) => b.has(word)).length / a.size >= ENOUGH;
}

/** Names such as ICCV and NeurIPS. */
const shortNames = (venue: string): readonly string[] =>
	(venue.match(/\b[A-Z][A-Za-z]*[A-Z]\b/gu) ?? [])
		.map((name) => name.toLowerCase())
		.filter((name) => name.length > 2 && !COMMON.has(name));

const wordsOf = (venue: string): ReadonlySet<string> =>
	new Set((foldLetters(venue).match(/\p{L}{3,}/gu) ?? []).filter((word) => !COMMON.has(word)));
