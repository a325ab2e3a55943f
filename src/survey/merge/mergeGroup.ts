import type { Note } from "../finding.ts";
import type {
	Appearance,
	Details,
	Entry,
	Ids,
	Listing,
	Paper,
	PrintedDate,
	StatedDate,
	Variant,
} from "../model.ts";
import { isoDate } from "../text/isoDate.ts";

/** An entry with the listing that shows it and that listing's year. */
export interface PlacedEntry {
	readonly entry: Entry;
	/** its index within the listing */
	readonly index: number;
	readonly listing: Listing;
	readonly year: number | undefined;
}

/**
 * The paper of entries. It takes each fact from the first entry that tells it, its texts from the newest
 * version, and of several from the one that shows most; a preprint is dated by its oldest version. What
 * another entry shows otherwise stays with its appearance.
 *
 * @param stated dates that a person stated; they win over any listing's
 */
export function mergeGroup(
	slug: string,
	group: readonly PlacedEntry[],
	stated: ReadonlyMap<string, StatedDate>,
	note: Note,
): Paper {
	const shown = newest(group).reduce((best, next) =>
		next.entry.abstract.length > best.entry.abstract.length ? next : best,
	);
	const { title, abstract } = shown.entry;
	const listed = dateOf(group);
	const given = stated.get(slug);
	const printedDate = given?.dayAsListed ? { ...listed, year: given.year } : (given ?? listed);
	const facts: Facts = {
		title,
		abstract,
		authors: first(group, ({ entry }) => entry.authors),
		date: printedDate,
		url: first(group, ({ entry }) => entry.url),
	};
	const details = mergeDetails(group.map(({ entry }) => entry.details));
	const appearances = group.map((placed) => toAppearance(placed, facts));
	const tellers = details && tellersOf(group, shown);
	for (const { file, line, variant } of appearances) {
		if (!variant) continue;
		note({
			kind: "listings-disagree",
			slug,
			file,
			line,
			detail: `Another ${Object.keys(variant).join(" and ")} than the page shows.`,
		});
	}
	return {
		slug,
		title,
		abstract,
		authors: facts.authors,
		date: printedDate && isoDate(printedDate),
		printedDate,
		url: facts.url,
		...(details && { details }),
		appearances: tellers
			? appearances.map((appearance, at) => ({ ...appearance, tells: tellers[at]! }))
			: appearances,
	};
}

const versionOf = ({ entry }: PlacedEntry) => entry.details?.ids?.arxivVersion;

/** Without older versions of the preprint, where there is a newer one with an abstract. */
function newest(group: readonly PlacedEntry[]): readonly PlacedEntry[] {
	const last = Math.max(
		...group.map((one) => (one.entry.abstract === "" ? 0 : (versionOf(one) ?? 0))),
	);
	return group.filter((one) => (versionOf(one) ?? last) >= last);
}

/** The first date with a year; of several versions of a preprint the oldest one's. */
function dateOf(group: readonly PlacedEntry[]): PrintedDate | undefined {
	const dated = group.flatMap((one) => {
		const date = withYear(one.entry.date, one.year);
		return date ? [{ date, version: versionOf(one) }] : [];
	});
	const first = dated.find(({ date }) => date.year !== undefined) ?? dated[0];
	if (first?.version === undefined) return first?.date;
	const versions = dated.filter(({ version }) => version !== undefined);
	return versions.toSorted((a, b) =>
		(isoDate(a.date) ?? "9") < (isoDate(b.date) ?? "9") ? -1 : 1,
	)[0]!.date;
}

/** Each detail from the first entry that tells it, and the last version. */
function mergeDetails(all: readonly (Details | undefined)[]): Details | undefined {
	const told = all.filter((details) => details !== undefined);
	if (told.length === 0) return undefined;
	const ids: Ids = Object.assign({}, ...told.toReversed().map(({ ids }) => ids));
	const versions = told.flatMap(({ ids }) => ids?.arxivVersion ?? []);
	return {
		...Object.assign({}, ...told.toReversed()),
		...(Object.keys(ids).length > 0 && {
			ids: { ...ids, ...(versions.length > 0 && { arxivVersion: Math.max(...versions) }) },
		}),
	};
}

/** Of each entry the names of the facts that its paper has from it. */
function tellersOf(group: readonly PlacedEntry[], shown: PlacedEntry): readonly string[][] {
	const told = group.map(({ entry }) => {
		const { ids, ...details } = entry.details ?? {};
		const { authors, date } = entry;
		return Object.entries({ authors, date, ...details, ...ids }).flatMap(([name, value]) =>
			value === undefined || name === "arxivVersion" ? [] : [name],
		);
	});
	const taken = new Set<string>();
	return told.map((names, at) => {
		const own = names.filter((name) => !taken.has(name));
		for (const name of own) taken.add(name);
		return [...(group[at] === shown ? ["title", "abstract"] : []), ...own];
	});
}

/** What a paper or an entry tells. */
interface Facts {
	readonly title: string;
	readonly abstract: string;
	readonly authors: Entry["authors"];
	readonly date: PrintedDate | undefined;
	readonly url: string | undefined;
}

/** A date of the listing's own year omits its year. */
export function withYear(
	date: PrintedDate | undefined,
	year: number | undefined,
): PrintedDate | undefined {
	return date && (date.year === undefined && year !== undefined ? { ...date, year } : date);
}

function toAppearance({ entry, index, listing, year }: PlacedEntry, paper: Facts): Appearance {
	const day = withYear(listing.day, year);
	const own: Facts = { ...entry, date: withYear(entry.date, year) };
	const variant: Variant = {
		...(own.title !== paper.title && { title: own.title }),
		...(own.abstract !== paper.abstract && { abstract: own.abstract }),
		...(own.authors && !same(own.authors, paper.authors) && { authors: own.authors }),
		...(own.date && !same(own.date, paper.date) && { date: own.date }),
		...(own.url !== undefined && own.url !== paper.url && { url: own.url }),
	};
	return {
		...entry.place,
		entry: index,
		listed: day && isoDate(day),
		comments: entry.comments,
		variant: Object.keys(variant).length > 0 ? variant : undefined,
	};
}

function same(one: object, other: object | undefined): boolean {
	const sorted = (value: object | undefined) =>
		JSON.stringify(value && Object.entries(value).toSorted());
	return sorted(one) === sorted(other);
}

function first<T, U>(items: readonly T[], pick: (item: T) => U | undefined): U | undefined {
	for (const item of items) {
		const picked = pick(item);
		if (picked !== undefined) return picked;
	}
	return undefined;
}
