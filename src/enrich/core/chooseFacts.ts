import type { Ids } from "../../survey/model.ts";
import { counted } from "../../text/counted.ts";
import { chooseAuthors } from "./chooseAuthors.ts";
import type { Conflict } from "./conflict.ts";
import type { FactKey, Facts } from "./facts.ts";
import type { FoundRecord } from "./foundRecord.ts";
import { choosePublication } from "./publication.ts";

/** The facts of a paper with the records that told each, and what they contradict one another about. */
export interface ChosenFacts {
	readonly facts: Facts;
	readonly tellers: ReadonlyMap<FactKey, readonly FoundRecord[]>;
	readonly conflicts: readonly Conflict[];
}

/**
 * Puts together what records tell of one paper: the place of publication as one of them has it, published
 * over preprint; each id from the first that tells it; authors with the fullest names. What two records
 * tell otherwise is left out and said.
 *
 * @param records of one paper, in the order of preference
 * @param tellsAuthors which of them may tell the authors
 */
export function chooseFacts(
	records: readonly FoundRecord[],
	tellsAuthors: (record: FoundRecord) => boolean,
): ChosenFacts {
	const facts: Partial<Record<FactKey, unknown>> = {};
	const tellers = new Map<FactKey, FoundRecord[]>();
	const conflicts: Conflict[] = [];
	const state = (key: FactKey, value: unknown, by: readonly FoundRecord[]) => {
		if (value === undefined || by.length === 0) return;
		facts[key] = value;
		tellers.set(key, [...by]);
	};

	const { alike, conflict } = choosePublication(records);
	if (conflict) conflicts.push(conflict);
	const naming = [...new Set([...alike, ...records])].filter(({ authors }) => authors.length > 0);
	const named = naming.filter(tellsAuthors);
	if (named.length === 0 && naming[0]) conflicts.push(ofListing(naming[0]));
	const authors = chooseAuthors(named);
	if (authors.conflict) conflicts.push(authors.conflict);
	if (authors.from) state("authors", authors.from.authors, [authors.from]);
	for (const key of ["venue", "volume", "issue", "pages"] as const) {
		const teller = alike.find((record) => record[key] !== undefined);
		if (teller) state(key, teller[key], [teller]);
	}

	const { ids, by, others } = chooseIds(records, alike, conflict !== undefined);
	conflicts.push(...others);
	if (Object.keys(ids).length > 0) state("ids", ids, by);

	const date = chooseDate(alike.length > 0 || conflict ? alike : records);
	if (date) state("date", date.date, [date]);
	if (date?.venue !== undefined) state("published", date.date, [date]);

	const categorised = records.find(({ categories }) => categories.length > 0);
	if (categorised) state("categories", categorised.categories, [categorised]);
	const placed = [...alike, ...(conflict ? [] : records)].find(({ url }) => url !== undefined);
	if (placed) state("url", placed.url, [placed]);
	return { facts: facts as Facts, tellers, conflicts };
}

/** A record of the paper that has other authors than its listing. */
const ofListing = ({ source, authors }: FoundRecord): Conflict => ({
	key: "authors",
	told: `authors: ${source} has ${counted(authors.length, "name")}, which the listing contradicts`,
	options: [{ source, facts: { authors } }],
});

/**
 * The record that dates the paper: of its publication, where one names that, and the fullest date that says
 * the same as the first. A preprint that names the DOI of its publication has a date of its own.
 */
function chooseDate(records: readonly FoundRecord[]): FoundRecord | undefined {
	const dated = records.filter(({ date }) => date !== undefined);
	const inVenues = dated.filter(({ venue }) => venue !== undefined);
	const [first, ...others] = inVenues.length > 0 ? inVenues : dated;
	const says = (date: string | undefined) => date?.startsWith(first?.date ?? "") ?? false;
	return others
		.filter(({ date }) => says(date))
		.reduce((fullest, one) => {
			return one.date!.length > (fullest?.date?.length ?? 0) ? one : fullest;
		}, first);
}

/** Each id with the records it is from: those of the publication count, where it has any of that kind. */
function chooseIds(
	records: readonly FoundRecord[],
	alike: readonly FoundRecord[],
	isUnsettled: boolean,
): { ids: Ids; by: FoundRecord[]; others: Conflict[] } {
	const ids: Record<string, string> = {};
	const by = new Set<FoundRecord>();
	const others: Conflict[] = [];
	for (const name of ["doi", "arxiv", "openreview", "pubmed", "acl"] as const) {
		if (name === "doi" && isUnsettled) continue;
		const has = (record: FoundRecord) => record.ids[name] !== undefined;
		const isOfPublication = alike.length > 0 && (name === "doi" || alike.some(has));
		const telling = (isOfPublication ? alike : records).filter(has);
		const [first] = telling;
		if (!first) continue;
		const other = telling.find((record) => record.ids[name] !== first.ids[name]);
		if (other)
			others.push({
				key: "ids",
				told: `${name}: ${first.source} has ${first.ids[name]}, ${other.source} has ${other.ids[name]}`,
				options: [first, other].map((record) => ({
					source: record.source,
					facts: { ids: { [name]: record.ids[name] } },
				})),
			});
		else {
			ids[name] = first.ids[name]!;
			by.add(first);
		}
	}
	return { ids, by: [...by], others };
}
