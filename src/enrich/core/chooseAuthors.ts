import { readName } from "../../survey/cite/readName.ts";
import { sameAuthors } from "../../survey/merge/sameAuthors.ts";
import { foldName } from "../../survey/people/foldName.ts";
import type { FoundRecord } from "./foundRecord.ts";

/**
 * The record whose list of authors says most: full given names over initials, letters with their accents
 * over plain ones, names that say which part is the family's. Undefined where the records name other
 * people, with what they name.
 *
 * @param records that have authors, the preferred first
 */
export function chooseAuthors(records: readonly FoundRecord[]): {
	readonly from: FoundRecord | undefined;
	readonly conflict: string | undefined;
} {
	const [best] = records.toSorted((a, b) => fullness(b.authors) - fullness(a.authors));
	const other = records.find((record) => best && !samePeople(best.authors, record.authors));
	if (!best || !other) return { from: best, conflict: undefined };
	return {
		from: undefined,
		conflict: `authors: ${best.source} has ${told(best)}, ${other.source} has ${told(other)}`,
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

/** Whether two lists are of the same people: by their names, or each by family and first letter. */
function samePeople(some: readonly string[], others: readonly string[]): boolean {
	if (some.length !== others.length) return false;
	const names = (list: readonly string[]) => ({ kind: "names", names: list }) as const;
	return (
		sameAuthors(names(some), names(others)) ||
		some.every((name, at) => alike(name, others[at] ?? ""))
	);
}

function alike(one: string, other: string): boolean {
	const [a, b] = [one, other].map((name) => {
		const plain = name.split(",");
		return foldName(plain.length === 2 ? `${plain[1]} ${plain[0]}` : name);
	}) as [string, string];
	return a === b || (a[0] === b[0] && a.split(" ").at(-1) === b.split(" ").at(-1));
}
