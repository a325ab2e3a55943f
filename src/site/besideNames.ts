import { foldName } from "../survey/people/foldName.ts";
import type { Person } from "../survey/people/groupPeople.ts";
import type { Venue } from "../survey/people/groupVenues.ts";
import type { SitePaper } from "./papers.ts";
import { yearOf } from "./papers.ts";
import type { PeopleAndVenues } from "./people.ts";

/** A name, a venue or a year that goes with some papers, and with how many of them. */
interface Counted {
	readonly name: string;
	readonly href?: string;
	readonly count: number;
}

/** What goes with some papers, of one kind. */
export interface NamedList {
	readonly title: string;
	readonly entries: readonly Counted[];
}

/** So many stand in a list; a paper may have hundreds of authors. */
const MOST = 40;

interface Named {
	readonly name: string;
	readonly slug: string;
}

/** What stands beside the papers of a person. */
export const besidePerson = (
	{ papers, slug }: Person<SitePaper>,
	known: PeopleAndVenues,
): NamedList[] => [
	{ title: "With", entries: authorsOf(papers, known, slug) },
	{ title: "In", entries: venuesOf(papers, known) },
	{ title: "Years", entries: countYears(papers) },
];

/** What stands beside the papers of a venue. */
export const besideVenue = ({ papers }: Venue<SitePaper>, known: PeopleAndVenues): NamedList[] => [
	{ title: "Authors", entries: authorsOf(papers, known) },
	{ title: "Years", entries: countYears(papers) },
];

/** The authors of some papers, the most frequent first, but for the one whose papers they are. */
function authorsOf(
	papers: readonly SitePaper[],
	{ mentionsOf, personHrefs }: PeopleAndVenues,
	but?: string,
): Counted[] {
	const people = papers.flatMap(({ slug }) => [
		...new Set((mentionsOf.get(slug) ?? []).flatMap(({ person }) => person ?? [])),
	]);
	return count(
		people.filter(({ slug }) => slug !== but),
		personHrefs,
	);
}

function venuesOf(
	papers: readonly SitePaper[],
	{ venueOf, venueHrefs }: PeopleAndVenues,
): Counted[] {
	return count(
		papers.flatMap(({ slug }) => venueOf.get(slug) ?? []),
		venueHrefs,
	);
}

/** The newest first. */
function countYears(papers: readonly SitePaper[]): Counted[] {
	const years = Map.groupBy(papers, yearOf);
	return Array.from(years, ([year, papers]) => ({ name: String(year), count: papers.length }))
		.filter(({ name }) => name !== "undefined")
		.toSorted((a, b) => Number(b.name) - Number(a.name));
}

function count(all: readonly Named[], hrefs: ReadonlyMap<string, string>): Counted[] {
	const bySlug = Map.groupBy(all, ({ slug }) => slug);
	return Array.from(bySlug, ([slug, group]) => ({
		name: group[0]!.name,
		href: hrefs.get(slug)!,
		count: group.length,
	}))
		.toSorted((a, b) => b.count - a.count || (foldName(a.name) < foldName(b.name) ? -1 : 1))
		.slice(0, MOST);
}
