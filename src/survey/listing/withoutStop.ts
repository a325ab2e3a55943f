import type { ListingRecord } from "./format.ts";

/** A full stop that ends a sentence: none of an abbreviation, and not the last of three. */
const STOP =
	/(?<![.…]|\p{L}\.\p{L}|\b(?:et al|etc|vs|cf|Inc|Ltd|Co|Corp|Jr|Sr|No|Dr|St|spp?|var))\.$/u;

/** A title without the full stop that the National Library of Medicine and DBLP put behind each. */
export function withoutStop<T>(title: T): T | string {
	return typeof title === "string" ? title.trimEnd().replace(STOP, "") : title;
}

/** Records without the full stops behind their titles, where each of several ends as a sentence does. */
export function withoutStops(records: readonly ListingRecord[]): readonly ListingRecord[] {
	const isSentence = ({ title }: ListingRecord) => /[.?!…]$/u.test(title);
	return records.length > 1 && records.every(isSentence) ? records.map(shortened) : records;
}

/** A record without the full stop behind its title. */
export function shortened(record: ListingRecord): ListingRecord {
	const title = withoutStop(record.title);
	if (title === record.title || title === "") return record;
	const parts = record.parts?.map((part) =>
		part.role === "title" ? { ...part, end: part.end - 1 } : part,
	);
	return { ...record, title, ...(parts && { parts }) };
}
