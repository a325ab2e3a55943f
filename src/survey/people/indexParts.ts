import { foldName } from "./foldName.ts";

/** Entries of an index that begin with one letter, or some of them where they are many. */
export interface IndexPart<Entry> {
	/** "M", or "M, 2"; of what begins with no Latin letter "Other" */
	readonly title: string;
	/** ASCII: "m", "m-2", "other" */
	readonly slug: string;
	readonly entries: readonly Entry[];
}

/**
 * Parts an index by initial letters, in the order of the entries; what begins otherwise comes last.
 *
 * @param most entries of a part
 */
export function indexParts<Entry>(
	entries: readonly Entry[],
	nameOf: (entry: Entry) => string,
	most: number,
): IndexPart<Entry>[] {
	const letters = Map.groupBy(entries, (entry) => {
		const [first = ""] = foldName(nameOf(entry));
		return /[a-z]/u.test(first) ? first : OTHER;
	});
	return [...letters]
		.toSorted(([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || (a < b ? -1 : 1))
		.flatMap(([letter, all]) => {
			const pieces = Math.ceil(all.length / most);
			const size = Math.ceil(all.length / pieces);
			return Array.from({ length: pieces }, (_, piece) => ({
				title: `${titleOf(letter)}${piece === 0 ? "" : `, ${piece + 1}`}`,
				slug: `${letter}${piece === 0 ? "" : `-${piece + 1}`}`,
				entries: all.slice(piece * size, (piece + 1) * size),
			}));
		});
}

const OTHER = "other";

function titleOf(letter: string): string {
	return letter === OTHER ? "Other" : letter.toUpperCase();
}
