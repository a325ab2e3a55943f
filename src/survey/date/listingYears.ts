import { daysInMonth } from "../../text/months.ts";
import { quote } from "../../text/quote.ts";
import type { Finding } from "../finding.ts";
import type { Listing, ListingYear, PrintedDate } from "../model.ts";
import type { Problem } from "../problem.ts";
import { readableDate } from "../text/isoDate.ts";

/** A year that something implies for a listing, and what implies it. */
interface Conclusion {
	readonly year: number;
	readonly because: string;
	readonly line: number | undefined;
}

export interface ListingYears {
	/** by file; a listing whose year nothing tells is missing */
	readonly years: ReadonlyMap<string, ListingYear>;
	readonly problems: readonly Problem[];
	readonly findings: readonly Finding[];
}

/** With fewer printed years than this, the derived year rests on little. */
const FEW_DATES = 5;

/**
 * The year of each listing. A listing prints its day without a year, and the
 * dates of its own year without theirs; dates of other years carry it. So its
 * year is none of those it prints and later than all of them: the next one.
 * What a curator states wins over what is derived, unless the listing itself
 * rules it out; two conclusions that contradict each other are a problem.
 *
 * @param stated years that a curator stated, by file
 */
export function listingYears(
	listings: readonly Listing[],
	stated: ReadonlyMap<string, { year: number; where: string }>,
): ListingYears {
	const years = new Map<string, ListingYear>();
	const problems: Problem[] = [];
	const findings: Finding[] = [];
	for (const listing of listings) {
		const dates = listing.entries.flatMap(({ date, place }) =>
			date ? [{ ...date, line: place.line }] : [],
		);
		if (dates.every(({ year }) => year !== undefined) && listing.day === undefined) continue;
		const conclusion = concludeYear(listing, dates, stated.get(listing.file));
		if (conclusion === undefined) {
			findings.push({
				kind: "year-unknown",
				file: listing.file,
				detail: "The listing prints no date with a year, and no curator stated its year.",
			});
			continue;
		}
		const contradiction = contradictionIn(listing, dates, conclusion);
		if (contradiction) problems.push(contradiction);
		const printed = dates.filter(({ year }) => year !== undefined).length;
		if (!stated.has(listing.file) && printed < FEW_DATES) {
			findings.push({
				kind: "weak-year",
				file: listing.file,
				detail:
					`${conclusion.year}, because ${conclusion.because}; it rests on ${printed} ` +
					`${printed === 1 ? "date" : "dates"}.`,
			});
		}
		years.set(listing.file, conclusion);
	}
	return { years, problems, findings };
}

type PlacedDate = PrintedDate & { readonly line: number };

function concludeYear(
	listing: Listing,
	dates: readonly PlacedDate[],
	stated: { year: number; where: string } | undefined,
): Conclusion | undefined {
	if (stated)
		return {
			year: stated.year,
			because: `${stated.where} states it`,
			line: undefined,
		};
	const named = /(?:^|\D)((?:19|20)\d{2})[-_.](?:0[1-9]|1[0-2])(?:[-_.]|\D|$)/u.exec(
		listing.file,
	)?.[1];
	if (named)
		return {
			year: Number(named),
			because: "the file's name tells it",
			line: undefined,
		};
	const latest = latestYear(dates);
	return (
		latest && {
			year: latest.year + 1,
			because: `the latest year it prints is ${latest.year}, and dates of its own year omit theirs`,
			line: latest.line,
		}
	);
}

function latestYear(dates: readonly PlacedDate[]): { year: number; line: number } | undefined {
	let latest: { year: number; line: number } | undefined;
	for (const { year, line } of dates) {
		if (year !== undefined && (latest === undefined || year > latest.year)) latest = { year, line };
	}
	return latest;
}

/** Holds the conclusion against everything that the listing itself says. */
function contradictionIn(
	{ file, day }: Listing,
	dates: readonly PlacedDate[],
	{ year, because }: Conclusion,
): Problem | undefined {
	const expected = `a date that agrees with the listing's year ${year} (${because})`;
	const todo = `state the right year of ${file} in content/curation/listings.yaml, or correct the listing`;
	const latest = latestYear(dates);
	if (latest && latest.year >= year) {
		return {
			file,
			line: latest.line,
			expected,
			found:
				`an entry dated ${latest.year}; a listing prints only years before its own, so its year is ` +
				`${latest.year + 1} or later`,
			todo,
		};
	}
	for (const date of [...dates, ...(day ? [day] : [])]) {
		if (date.year !== undefined || date.month === undefined || date.day === undefined) continue;
		if (date.day > daysInMonth(date.month, year)) {
			return {
				file,
				line: date.line,
				expected,
				found: `${quote(readableDate(date))}, a day that ${year} does not have`,
				todo,
			};
		}
	}
	return undefined;
}
