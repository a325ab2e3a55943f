import { quote } from "../../text/quote.ts";
import { titleKey } from "../../text/titleKey.ts";
import type { Note } from "../finding.ts";
import type {
	Appearance,
	Details,
	Entry,
	Ids,
	Listing,
	ListingYear,
	Paper,
	PrintedDate,
	StatedDate,
	Variant,
} from "../model.ts";
import type { Problem } from "../problem.ts";
import { isoDate, readableDate } from "../text/isoDate.ts";
import { type Group, groupEntries } from "./groupEntries.ts";
import { slugOf } from "./slugOf.ts";

/** An entry with the listing that shows it and that listing's year. */
interface PlacedEntry {
	readonly entry: Entry;
	readonly listing: Listing;
	readonly year: number | undefined;
}

/**
 * Merges the entries of one title into one paper. The paper takes each fact
 * from the first listing that tells it, and its abstract from the entry that
 * shows most; what another entry shows otherwise stays with its appearance.
 *
 * @param stated dates that a person stated; they win over any listing's
 * @returns papers, sorted by slug; dates that contradict each other are problems
 */
export function mergeEntries(
	listings: readonly Listing[],
	years: ReadonlyMap<string, ListingYear>,
	stated: ReadonlyMap<string, StatedDate>,
	note: Note,
): { papers: Paper[]; problems: Problem[] } {
	const placed = listings.flatMap((listing) => {
		const year = years.get(listing.file)?.year;
		return listing.entries.map((entry): PlacedEntry => ({ entry, listing, year }));
	});
	const groups = groupEntries(placed);
	const slugs = distinctSlugs(groups);
	const papers = groups
		.map((group) => {
			const paper = mergeGroup(slugs.get(group.key)!, group.members, stated, note);
			noteIdentity(paper.slug, group, note);
			return paper;
		})
		.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
	return { papers, problems: groups.flatMap(({ members }) => yearConflict(members)) };
}

/** Notes one identity under several titles, and one title under several identities. */
function noteIdentity(
	slug: string,
	{ members, sharesTitle }: Group<PlacedEntry>,
	note: Note,
): void {
	const titles = new Map(members.map(({ entry }) => [titleKey(entry.title), entry]));
	const [first, ...others] = titles.values();
	for (const { title, place } of others)
		note({
			kind: "two-titles",
			slug,
			file: place.file,
			line: place.line,
			detail: `${quote(title)}, elsewhere ${quote(first!.title)}`,
		});
	if (sharesTitle)
		note({
			kind: "shared-title",
			slug,
			...members[0]!.entry.place,
			detail: Object.values(members[0]!.entry.details?.ids ?? {}).join(", ") || "no identity",
		});
}

/**
 * The slug of each title key. Where a title reads like the slug of another, the later by key gets a
 * number.
 */
function distinctSlugs(groups: readonly Group<PlacedEntry>[]): ReadonlyMap<string, string> {
	const slugs = new Map<string, string>();
	const taken = new Set<string>();
	for (const { key, members } of groups.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
		const slug = slugOf(members[0]!.entry.title);
		let own = slug;
		for (let number = 2; taken.has(own); number++) own = `${slug}-${number}`;
		taken.add(own);
		slugs.set(key, own);
	}
	return slugs;
}

/** One day in two years: one of the two listings' years must be wrong. */
function yearConflict(group: readonly PlacedEntry[]): Problem[] {
	const dated = group.flatMap(({ entry, year }) => {
		const date = withYear(entry.date, year);
		return date?.year === undefined
			? []
			: [{ ...date, printed: entry.date?.year !== undefined, ...entry.place }];
	});
	const [one] = dated;
	const other = dated.find(
		({ year, month, day }) => one && year !== one.year && month === one.month && day === one.day,
	);
	if (!one || !other) return [];
	const say = ({ printed, file, line, ...date }: typeof one) =>
		`${readableDate(date)} (${printed ? "printed" : "from the listing's year"}, ${file}:${line})`;
	return [
		{
			file: other.file,
			line: other.line,
			expected: `the date that the other listing concludes for the same paper: ${say(one)}`,
			found: say(other),
			todo: "state the years of both listings in content/curation/listings.yaml",
		},
	];
}

function mergeGroup(
	slug: string,
	group: readonly PlacedEntry[],
	stated: ReadonlyMap<string, StatedDate>,
	note: Note,
): Paper {
	const shown = group.reduce((best, next) =>
		next.entry.abstract.length > best.entry.abstract.length ? next : best,
	);
	const { title, abstract } = shown.entry;
	const dates = group
		.map(({ entry, year }) => withYear(entry.date, year))
		.filter((date) => date !== undefined);
	const listed = dates.find(({ year }) => year !== undefined) ?? dates[0];
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
		appearances,
	};
}

/** Each detail from the first entry that tells it. */
function mergeDetails(all: readonly (Details | undefined)[]): Details | undefined {
	const told = all.filter((details) => details !== undefined);
	if (told.length === 0) return undefined;
	const ids: Ids = Object.assign({}, ...told.toReversed().map(({ ids }) => ids));
	return {
		...Object.assign({}, ...told.toReversed()),
		...(Object.keys(ids).length > 0 && { ids }),
	};
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
function withYear(
	date: PrintedDate | undefined,
	year: number | undefined,
): PrintedDate | undefined {
	return date && (date.year === undefined && year !== undefined ? { ...date, year } : date);
}

function toAppearance({ entry, listing, year }: PlacedEntry, paper: Facts): Appearance {
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
