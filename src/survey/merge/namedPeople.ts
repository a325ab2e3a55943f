import { foldLetters } from "../../text/foldLetters.ts";
import { spelledOut } from "../../text/spelledOut.ts";
import { isOrganisation } from "../cite/isOrganisation.ts";
import type { Authors } from "../model.ts";

/**
 * The words of the names of the people among the authors, but for initials, in Latin letters; none where
 * no person is named so. Of `Müller` both ways of writing it: `muller` and `mueller`.
 */
export function namedPeople(authors: Authors | undefined): ReadonlySet<string> {
	if (authors?.kind !== "names") return new Set();
	const people = authors.names.filter((name) => !isOrganisation(name));
	const words = people
		.flatMap((name) => [name, spelledOut(name) ?? ""])
		.flatMap((name) => foldLetters(name).match(/\p{L}{2,}/gu) ?? []);
	return words.every((word) => /^\p{sc=Latin}+$/u.test(word)) ? new Set(words) : new Set();
}

/** Whether both name people, and no name of the ones is one of the others. */
export function areOthers(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	return some.size > 0 && others.size > 0 && !sharesSome(some, others);
}

export function sharesSome(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	for (const word of some) if (others.has(word)) return true;
	return false;
}
