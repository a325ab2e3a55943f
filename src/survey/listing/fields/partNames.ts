import { AND, EASTERN, INITIALS, NO_NAME, ONE_WORD, SUFFIX } from "./namePatterns.ts";

/** The names in a text: parted by ";", else by "and" or by commas that part no family name from a given. */
export function partNames(names: string): readonly string[] {
	if (names.includes(";")) return names.split(";");
	const ands = names.split(AND);
	if (ands.length > 1 && ands.every(isFamilyFirst)) return ands;
	return inPairs(commaParts(names), ands.length === 1);
}

/**
 * Whether a text that should be one name plainly holds several: `A. Lee, B. Chen and C. Doe`. Two parts with
 * a comma between are family and given name, unless the first has initials of its own.
 */
export function holdsSeveral(text: string): boolean {
	if (text.includes(";")) return true;
	const ands = text.split(AND);
	if (ands.length > 1 && ands.every(isFamilyFirst)) return true;
	const given = commaParts(text);
	const parts = withSuffixes(given.filter((part) => !NO_NAME.test(part)));
	if (parts.length < 2) return false;
	if (parts.length === 2 && ands.length === 1)
		return parts.every(isFullName) && hasInitials(parts[0]!);
	const seconds = parts.filter((_, at) => at % 2 === 1);
	const arePairs =
		parts.length % 2 === 0 &&
		parts.length > 2 &&
		(seconds.every((part) => INITIALS.test(part)) || parts.every((part) => ONE_WORD.test(part)));
	return arePairs || parts.every(isFullName);
}

const commaParts = (names: string): readonly string[] =>
	names
		.split(/,/u)
		.flatMap((part) => part.split(AND))
		.map((part) => part.trim())
		.filter((part) => part !== "");

/** `Doe, Jane` or `Doe, Jr., Jane`. */
function isFamilyFirst(name: string): boolean {
	const parts = name.split(",").map((part) => part.trim());
	return parts.length === 2 || (parts.length === 3 && SUFFIX.test(parts[1] ?? ""));
}

/** Several words without such as only names of organisations have, or one of an eastern script. */
function isFullName(part: string): boolean {
	const words = part.split(/\s+/u);
	return words.length > 1
		? !words.some((word) => /^(?:of|for|the|in|on|at)$/u.test(word))
		: EASTERN.test(part) && part.length > 1;
}

/** Initials before, within or behind a name: `A. Lee`, `Ann B. Lee`, `Lee AB`. */
function hasInitials(name: string): boolean {
	const last = name.split(/\s+/u).at(-1)!;
	return /(?:^|\s)\p{Lu}\./u.test(name) || (INITIALS.test(last) && !SUFFIX.test(last));
}

/**
 * `Doe, J., Roe, K.` and `Doe, Jane, Roe, Kim`: where every second part is of initials, or all parts are
 * one word, it is of the name before it. Of two parts the second is, unless both are whole names.
 */
function inPairs(given: readonly string[], mayBeOne: boolean): readonly string[] {
	const parts = withSuffixes(given.filter((part) => !NO_NAME.test(part)));
	const [families, others] = [0, 1].map((odd) => parts.filter((_, at) => at % 2 === odd));
	const isPair = mayBeOne && parts.length === 2;
	const arePairs =
		parts.length % 2 === 0 &&
		(parts.some((part) => EASTERN.test(part))
			? families!.every((part) => /^.$/u.test(part))
			: others!.every((part) => INITIALS.test(part)) ||
				parts.every((part) => ONE_WORD.test(part)) ||
				(isPair && (parts.some((part) => ONE_WORD.test(part)) || isFamilyAndGiven(parts))));
	return arePairs ? families!.map((family, at) => `${family}, ${others![at]!}`) : parts;
}

/** `Wong Kee Song, Louis M.`: initials behind the second alone. */
function isFamilyAndGiven([family = "", given = ""]: readonly string[]): boolean {
	return /\s\p{Lu}\.$/u.test(given) && !hasInitials(family);
}

/** A part such as "Jr." is of the name before it. */
function withSuffixes(parts: readonly string[]): readonly string[] {
	const names: string[] = [];
	for (const part of parts)
		if (SUFFIX.test(part) && names.length > 0) names.push(`${names.pop()} ${part}`);
		else names.push(part);
	return names;
}
