import type { Details, Ids } from "../model.ts";
import { venueName } from "../people/venueName.ts";

/** What entries of one paper tell together, and for each entry the names of what the paper has from it. */
export interface MergedDetails {
	readonly details: Details | undefined;
	readonly tellers: readonly (readonly string[])[];
}

type Told = Details | undefined;

/** What stands in a journal together: a volume of one says nothing in another. */
const PUBLICATION = ["venue", "volume", "issue", "pages"] as const;
/** Of what can be several, each entry adds its own. */
const LISTS = ["keywords", "categories"] as const;

/** What says nothing without another detail. */
const PART_OF_OTHERS = ["arxivVersion", "citationsDate"];

/**
 * Each detail from the first entry that tells it, and the last version of a preprint. Volume, issue and
 * pages come from entries that name no other journal than the first one that is named; keywords and
 * categories from all.
 */
export function mergeDetails(all: readonly Told[]): MergedDetails {
	const venue = venueKey(all.find((told) => told?.venue !== undefined)?.venue);
	const counting = all.find((told) => told?.citations !== undefined);
	const own = all.map((told) => (told ? ofCount(ofVenue(told, venue), told === counting) : {}));
	const taken = new Set<string>();
	const tellers = own.map((told) => {
		const names = namesOf(told).filter((name) => !taken.has(name));
		for (const name of names) taken.add(name);
		return [...new Set(names.map((name) => name.replace(/ .*/u, "")))];
	});
	const ids: Ids = Object.assign({}, ...own.toReversed().map((told) => told.ids));
	const versions = own.flatMap((told) => told.ids?.arxivVersion ?? []);
	const details: Details = {
		...Object.assign({}, ...own.toReversed()),
		...Object.fromEntries(LISTS.flatMap((name) => listsOf(name, own))),
		...(Object.keys(ids).length > 0 && {
			ids: { ...ids, ...(versions.length > 0 && { arxivVersion: Math.max(...versions) }) },
		}),
	};
	return { details: all.some((told) => told !== undefined) ? details : undefined, tellers };
}

/** Without volume, issue and pages of another journal. */
function ofVenue(told: Details, venue: string | undefined): Details {
	if (told.venue === undefined || venueKey(told.venue) === venue) return told;
	const isOther = (name: string) => (PUBLICATION as readonly string[]).includes(name);
	return Object.fromEntries(Object.entries(told).filter(([name]) => !isOther(name)));
}

/** Without the date of another number of citations than the one that is shown. */
function ofCount({ citationsDate, ...told }: Details, isShown: boolean): Details {
	return isShown && citationsDate !== undefined ? { ...told, citationsDate } : told;
}

const venueKey = (venue: string | undefined): string | undefined =>
	keyOf(venue && venueName(venue));

const keyOf = (text: string | undefined): string | undefined =>
	text?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

/** The names of what an entry tells; of what can be several each item for itself, after the name. */
function namesOf({ ids, ...told }: Details): string[] {
	return Object.entries({ ...told, ...ids }).flatMap(([name, value]) => {
		if (value === undefined || PART_OF_OTHERS.includes(name)) return [];
		const isList = (LISTS as readonly string[]).includes(name);
		return isList ? (value as readonly string[]).map((item) => `${name} ${keyOf(item)}`) : [name];
	});
}

/** The items of all entries, each once however it is capitalised. */
function listsOf(
	name: (typeof LISTS)[number],
	all: readonly Details[],
): [string, readonly string[]][] {
	const items = new Map<string | undefined, string>();
	for (const item of all.flatMap((told) => told[name] ?? []))
		if (!items.has(keyOf(item))) items.set(keyOf(item), item);
	return items.size > 0 ? [[name, [...items.values()]]] : [];
}
