import { andList } from "../../text/andList.ts";
import type { Note } from "../finding.ts";
import type {
	Appearance,
	Entry,
	Listing,
	Paper,
	PrintedDate,
	StatedFacts,
	Variant,
} from "../model.ts";
import { isoDate } from "../text/isoDate.ts";
import { disagreement, type Shown } from "./disagreement.ts";
import { mergeDetails } from "./mergeDetails.ts";
import { sameAuthors } from "./sameAuthors.ts";

/** An entry with the listing that shows it and that listing's year. */
export interface PlacedEntry {
	readonly entry: Entry;
	/** its index within the listing */
	readonly index: number;
	readonly listing: Listing;
	readonly year: number | undefined;
}

/**
 * The paper of entries. It takes each fact from the first entry that tells it, its texts and authors from
 * the newest version, and of several from the one that shows most; a preprint is dated by its oldest
 * version. What another entry shows otherwise stays with its appearance.
 *
 * @param stated what a person stated; it wins over any listing
 */
export function mergeGroup(
	slug: string,
	group: readonly PlacedEntry[],
	stated: StatedFacts,
	note: Note,
): Paper {
	const shown = newest(group).reduce((best, next) =>
		next.entry.abstract.length > best.entry.abstract.length ? next : best,
	);
	const { title, abstract } = shown.entry;
	const told = dateOf(group);
	const { date: given, sources } = stated;
	const printedDate = given?.dayAsListed ? { ...told, year: given.year } : (given ?? told);
	const listed = group.map(({ entry }) => entry.details);
	const { details, tellers } = mergeDetails([stated.details, ...listed]);
	const facts: Shown = {
		title,
		abstract,
		authors: stated.authors ?? authorsOf([shown, ...group]),
		date: printedDate,
		url: stated.url ?? first(group, ({ entry }) => entry.url),
		ids: details?.ids,
	};
	const appearances = group.map((placed) => toAppearance(placed, facts));
	for (const { file, line, disagreement } of appearances) {
		if (!disagreement) continue;
		note({
			kind: "listings-disagree",
			slug,
			file,
			line,
			detail: `Another ${andList(Object.keys(disagreement).map(factName))} than the page shows.`,
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
		...(sources && { sources }),
		appearances: listed.some((told) => told !== undefined)
			? withTellers(appearances, group, facts, {
					texts: group.indexOf(shown),
					details: tellers.slice(1),
				})
			: appearances,
	};
}

/** The appearances with the names of the facts that the paper has from each. */
function withTellers(
	appearances: readonly Appearance[],
	group: readonly PlacedEntry[],
	shown: Shown,
	from: { readonly texts: number; readonly details: readonly (readonly string[])[] },
): Appearance[] {
	const authors = group.findIndex(({ entry }) => entry.authors && entry.authors === shown.authors);
	const { date } = shown;
	const dated = group.findIndex(
		({ entry, year }) => date !== undefined && same(date, withYear(entry.date, year)),
	);
	return appearances.map((appearance, at) => ({
		...appearance,
		tells: [
			...(at === from.texts ? ["title", "abstract"] : []),
			...(at === authors ? ["authors"] : []),
			...(at === dated ? ["date"] : []),
			...from.details[at]!,
		],
	}));
}

/** The names that the first entry with names tells, as they are told most fully; else the first fact. */
function authorsOf(group: readonly PlacedEntry[]): Entry["authors"] {
	const told = group.flatMap(({ entry }) => entry.authors ?? []);
	const named = told.find(({ kind }) => kind === "names");
	if (!named) return told[0];
	const lettersOf = (authors: Entry["authors"]) => JSON.stringify(authors).length;
	return told
		.filter((authors) => sameAuthors(authors, named))
		.reduce((best, next) => (lettersOf(next) > lettersOf(best) ? next : best), named);
}

const factName = (name: string): string => (name === "url" ? "address" : name);

const versionOf = ({ entry }: PlacedEntry) => entry.details?.ids?.arxivVersion;

/** Without older versions of the preprint, where there is a newer one with an abstract. */
function newest(group: readonly PlacedEntry[]): readonly PlacedEntry[] {
	const last = Math.max(
		...group.map((one) => (one.entry.abstract === "" ? 0 : (versionOf(one) ?? 0))),
	);
	return group.filter((one) => (versionOf(one) ?? last) >= last);
}

/**
 * The first date with a year; of several versions of a preprint the oldest one's. Where another entry tells
 * the same date to the month or the day, it does.
 */
function dateOf(group: readonly PlacedEntry[]): PrintedDate | undefined {
	const dated = group.flatMap((one) => {
		const date = withYear(one.entry.date, one.year);
		return date ? [{ date, version: versionOf(one) }] : [];
	});
	const first = dated.find(({ date }) => date.year !== undefined) ?? dated[0];
	const dates = dated.map(({ date }) => date);
	if (first?.version === undefined) return first && finest(first.date, dates);
	const [oldest] = dated
		.filter(({ version }) => version !== undefined)
		.map(({ date }) => date)
		.toSorted((a, b) => ((isoDate(a) ?? "9") < (isoDate(b) ?? "9") ? -1 : 1));
	return finest(oldest!, dates);
}

/** Of the dates that lie within one that may be a year alone, the first that tells most. */
function finest(date: PrintedDate, dates: readonly PrintedDate[]): PrintedDate {
	return dates
		.filter(({ year, month }) => year === date.year && month === (date.month ?? month))
		.reduce((best, next) => (partsOf(next) > partsOf(best) ? next : best), date);
}

const partsOf = ({ month, day }: PrintedDate): number =>
	month === undefined ? 0 : day === undefined ? 1 : 2;

/** A date of the listing's own year omits its year. */
export function withYear(
	date: PrintedDate | undefined,
	year: number | undefined,
): PrintedDate | undefined {
	return date && (date.year === undefined && year !== undefined ? { ...date, year } : date);
}

function toAppearance({ entry, index, listing, year }: PlacedEntry, paper: Shown): Appearance {
	const day = withYear(listing.day, year);
	const own = { ...entry, date: withYear(entry.date, year) };
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
		disagreement: disagreement(variant, paper),
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
