import { isOrganisation } from "../../cite/isOrganisation.ts";
import { INITIALS } from "./namePatterns.ts";

/** What looks like initials behind a name and is none. */
const NO_INITIALS = /^(?:AI|ML|NLP|II|III|IV|VI|VII|XR|LLM|US|UK|EU)$/u;

/**
 * The names of a list with a comma behind the family name where all that are of people have initials there,
 * as libraries write them: `Smith JA`, `van der Berg P.`, `Li X.`.
 */
export function familyFirst(names: readonly string[]): readonly string[] {
	const people = names.filter((name) => !isOrganisation(name));
	return people.length > 0 && people.every(endsInInitials)
		? names.map((name) => (isOrganisation(name) ? name : name.replace(/\s+(?=\S+$)/u, ", ")))
		: names;
}

function endsInInitials(name: string): boolean {
	const words = name.split(/\s+/u);
	const last = words.at(-1) ?? "";
	const before = words.slice(0, -1);
	return (
		before.length > 0 &&
		!name.includes(",") &&
		INITIALS.test(last) &&
		!NO_INITIALS.test(last) &&
		before.every((word) => /\p{L}{2}/u.test(word)) &&
		/^\P{L}*\p{Lu}/u.test(before.at(-1)!)
	);
}
