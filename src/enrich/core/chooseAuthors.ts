import { readName } from "../../survey/cite/readName.ts";
import { sameAuthors } from "../../survey/merge/sameAuthors.ts";
import { foldName } from "../../survey/people/foldName.ts";
import type { Conflict } from "./conflict.ts";
import type { FoundRecord } from "./foundRecord.ts";

/**
 * The record whose list of authors says most: full given names over initials, letters with their accents
 * over plain ones, names that say which part is the family's. Undefined where the records name other
 * people, with what they name.
 *
 * @param records that have authors, the preferred first: where they name the same people in another order,
 * or by other given names, the first counts
 */
export function chooseAuthors(records: readonly FoundRecord[]): {
	readonly from: FoundRecord | undefined;
	readonly conflict: Conflict | undefined;
} {
	const [first, ...rest] = records;
	const isInOrder = rest.every((record) => first && samePeople(first.authors, record.authors));
	const best = isInOrder
		? records.toSorted((a, b) => fullness(b.authors) - fullness(a.authors))[0]
		: first;
	const other = records.find((record) => best && !sameFamilies(best.authors, record.authors));
	if (!best || !other) return { from: best, conflict: undefined };
	return {
		from: undefined,
		conflict: {
			key: "authors",
			told: `authors: ${best.source} has ${told(best)}, ${other.source} has ${told(other)}`,
			options: [best, other].map(({ source, authors }) => ({ source, facts: { authors } })),
		},
	};
}

const told = ({ authors }: FoundRecord) => authors.join("; ").slice(0, 300);

/** How much a list of names says, by person. */
function fullness(names: readonly string[]): number {
	const points = names.map((name) => {
		const read = readName(name);
		const given = "given" in read ? (read.given ?? "") : "";
		return (
			(/\p{L}{2}/u.test(given) ? 4 : 0) +
			(name.includes(",") ? 2 : 0) +
			(/[^\x20-\x7e]/u.test(name) ? 1 : 0) +
			Math.min(given.length, 30) / 100
		);
	});
	return points.reduce((sum, one) => sum + one, 0) / Math.max(names.length, 1);
}

/** Whether two lists are of the same people in their order, whatever initials and nicknames they have. */
function samePeople(some: readonly string[], others: readonly string[]): boolean {
	const names = (list: readonly string[]) => ({ kind: "names", names: list }) as const;
	return (
		sameAuthors(names(some), names(others)) ||
		(some.length === others.length && some.every((name, at) => alike(name, others[at] ?? "")))
	);
}

const alike = (one: string, other: string): boolean =>
	familyOf(one) === familyOf(other) && wordsOf(one)[0]?.[0] === wordsOf(other)[0]?.[0];

/** Whether two lists have the same family names, in whatever order. */
function sameFamilies(some: readonly string[], others: readonly string[]): boolean {
	const [a, b] = [some, others].map((names) => names.map(familyOf).toSorted().join(" "));
	return a === b || samePeople(some, others);
}

const familyOf = (name: string): string => wordsOf(name).at(-1) ?? "";

/** The words of a name, the family's last. */
function wordsOf(name: string): readonly string[] {
	const parts = name.split(",");
	return foldName(parts.length === 2 ? `${parts[1]} ${parts[0]}` : name).split(" ");
}
