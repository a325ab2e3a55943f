import type { BibtexEntry } from "./bibtexEntries.ts";

/** What an entry has of the volume that it stands in, where it does not say so itself. */
const INHERITED = "booktitle date year month volume number series";

/**
 * The fields of an entry with what it inherits by `crossref`: the volume's title as its `booktitle`, and
 * its date. One step, as in BibTeX.
 */
export function crossReferences(
	entries: readonly BibtexEntry[],
): (fields: Readonly<Record<string, string>>) => Readonly<Record<string, string>> {
	const volumes = new Map(entries.map(({ key, fields }) => [key.toLowerCase(), fields]));
	return (fields) => {
		const { crossref, ...own } = fields;
		const volume = crossref === undefined ? undefined : volumes.get(crossref.trim().toLowerCase());
		if (!volume) return fields;
		const isDated = own.year !== undefined || own.date !== undefined;
		const said = Object.fromEntries(
			INHERITED.split(" ").flatMap((name) => {
				const value = volume[name] ?? (name === "booktitle" ? volume.title : undefined);
				return value === undefined || (isDated && /date|year|month/u.test(name))
					? []
					: [[name, value]];
			}),
		);
		return { ...said, ...own };
	};
}
