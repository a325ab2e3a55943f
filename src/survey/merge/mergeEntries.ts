import type { Note } from "../finding.ts";
import type { Appearance, Entry, Listing, ListingYear, Paper, PrintedDate } from "../model.ts";
import type { Problem } from "../problem.ts";
import { isoDate, readableDate } from "../text/isoDate.ts";
import { titleKey } from "../text/titleKey.ts";
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
 * @returns papers, sorted by slug; dates that contradict each other are problems
 */
export function mergeEntries(
	listings: readonly Listing[],
	years: ReadonlyMap<string, ListingYear>,
	note: Note,
): { papers: Paper[]; problems: Problem[] } {
	const groups = new Map<string, PlacedEntry[]>();
	for (const listing of listings) {
		const year = years.get(listing.file)?.year;
		for (const entry of listing.entries) {
			const key = titleKey(entry.title) || entry.title;
			groups.set(key, [...(groups.get(key) ?? []), { entry, listing, year }]);
		}
	}
	const papers = [...groups.values()]
		.map((group) => mergeGroup(group, note))
		.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
	return { papers, problems: [...groups.values()].flatMap(yearConflict) };
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

function mergeGroup(group: readonly PlacedEntry[], note: Note): Paper {
	const shown = group.reduce((best, next) =>
		next.entry.abstract.length > best.entry.abstract.length ? next : best,
	);
	const { title, abstract } = shown.entry;
	const slug = slugOf(title);
	const dated = group
		.map(({ entry, year }) => withYear(entry.date, year))
		.filter((date) => date !== undefined);
	const printedDate = dated.find(({ year }) => year !== undefined) ?? dated[0];
	const appearances = group.map((placed) => toAppearance(placed, title, abstract));
	for (const { file, line, variant } of appearances) {
		if (variant)
			note({
				kind: "variant-abstract",
				slug,
				file,
				line,
				detail: `This listing shows another text than ${shown.listing.file}.`,
			});
	}
	return {
		slug,
		title,
		abstract,
		authors: first(group, ({ entry }) => entry.authors),
		date: printedDate && isoDate(printedDate),
		printedDate,
		url: first(group, ({ entry }) => entry.url),
		appearances,
	};
}

/** A date of the listing's own year omits its year. */
function withYear(
	date: PrintedDate | undefined,
	year: number | undefined,
): PrintedDate | undefined {
	return date && (date.year === undefined && year !== undefined ? { ...date, year } : date);
}

function toAppearance(
	{ entry, listing, year }: PlacedEntry,
	title: string,
	abstract: string,
): Appearance {
	const day = withYear(listing.day, year);
	const same = entry.title === title && entry.abstract === abstract;
	return {
		...entry.place,
		listed: day && isoDate(day),
		comments: entry.comments,
		variant: same ? undefined : { title: entry.title, abstract: entry.abstract },
	};
}

function first<T, U>(items: readonly T[], pick: (item: T) => U | undefined): U | undefined {
	for (const item of items) {
		const picked = pick(item);
		if (picked !== undefined) return picked;
	}
	return undefined;
}
