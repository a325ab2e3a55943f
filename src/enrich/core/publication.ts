import type { Conflict } from "./conflict.ts";
import type { Facts } from "./facts.ts";
import type { FoundRecord } from "./foundRecord.ts";
import { sameVenue } from "./sameVenue.ts";

/** Where a paper was published, and which records tell it. */
export interface Publication {
	/** records of it, the one that is followed first; none where several tell others */
	readonly alike: readonly FoundRecord[];
	readonly conflict: Conflict | undefined;
}

/** Venues at which work in progress is shown, before or beside its publication. */
const MINOR = /\bworkshops?\b|\bposter\b|\bdoctoral consortium\b|\bextended abstracts?\b/iu;
/** No place of publication, though records name it as one. */
const REPOSITORY =
	/^(?:arxiv\b|corr\b|openreview|preprints?\b|ssrn|biorxiv|medrxiv|zenodo|hal\b|research square|techrxiv|repository)/iu;

/**
 * The one publication of which records tell: of journals and meetings over workshops, those with a DOI
 * first. Records that tell of different ones, by DOI or by year, are a conflict: an extended version in a
 * journal is cited otherwise.
 */
export function choosePublication(records: readonly FoundRecord[]): Publication {
	const published = records.filter(isPublished);
	const [best] = published.toSorted((a, b) => rank(a) - rank(b));
	if (!best) return { alike: [], conflict: undefined };
	const major = published.filter((record) => isMinor(record) === isMinor(best));
	const other = major.find((record) => !mayBeOne(best, record));
	if (other)
		return {
			alike: [],
			conflict: {
				key: "venue",
				told: `venue: ${told(best)}; ${told(other)}`,
				options: [best, other].map((record) => ({ source: record.source, facts: factsOf(record) })),
			},
		};
	return {
		alike: [best, ...major.filter((record) => record !== best)],
		conflict: undefined,
	};
}

const isPublished = ({ venue, ids }: FoundRecord): boolean =>
	(venue !== undefined && !REPOSITORY.test(venue)) ||
	(ids.doi !== undefined && !isPreprint(ids.doi));

/** DOIs that archives of preprints and of data give. */
const isPreprint = (doi: string) =>
	/^10\.(?:48550|5281|2139|1101|21203|20944|31219|31234|36227)\//u.test(doi);

const isMinor = ({ venue }: FoundRecord): boolean => venue !== undefined && MINOR.test(venue);

const rank = (record: FoundRecord): number =>
	(record.venue === undefined ? 8 : 0) +
	(isMinor(record) ? 4 : 0) +
	(record.ids.doi === undefined ? 2 : 0) +
	(record.url === undefined ? 1 : 0);

/** Whether two records may be of one publication: nothing that both tell is another. */
function mayBeOne(one: FoundRecord, other: FoundRecord): boolean {
	const [a, b] = [one.ids.doi, other.ids.doi];
	if (a !== undefined && b !== undefined) return a === b;
	if (one.venue === undefined || other.venue === undefined) return true;
	const apart = Math.abs(yearOf(one) - yearOf(other));
	return sameVenue(one.venue, other.venue) && (Number.isNaN(apart) || apart <= 1);
}

const yearOf = ({ date }: FoundRecord) => Number(date?.slice(0, 4) ?? Number.NaN);

function factsOf({ venue, volume, issue, pages, date, ids }: FoundRecord): Facts {
	return {
		...(ids.doi !== undefined && { ids: { doi: ids.doi } }),
		...(venue !== undefined && { venue }),
		...(volume !== undefined && { volume }),
		...(issue !== undefined && { issue }),
		...(pages !== undefined && { pages }),
		...(date !== undefined && { date }),
	};
}

const told = ({ source, venue, date, ids }: FoundRecord) =>
	[`${source} has ${venue ?? "no venue"}`, date, ids.doi && `DOI ${ids.doi}`]
		.filter(Boolean)
		.join(", ");
