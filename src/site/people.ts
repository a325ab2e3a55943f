import { groupPeople, type Mention, type Person } from "../survey/people/groupPeople.ts";
import { groupVenues, type Venue } from "../survey/people/groupVenues.ts";
import { gatheredOnce } from "./gatheredOnce.ts";
import { indexHrefs } from "./indexHrefs.ts";
import { allPapers, newestFirst, type SitePaper } from "./papers.ts";

/** Who wrote the papers of the survey, and where they came out. */
export interface PeopleAndVenues {
	/** each in the order of an index */
	readonly people: readonly Person<SitePaper>[];
	readonly venues: readonly Venue<SitePaper>[];
	/** the named authors of each paper, and its venue, by its slug */
	readonly mentionsOf: ReadonlyMap<string, readonly Mention<SitePaper>[]>;
	readonly venueOf: ReadonlyMap<string, Venue<SitePaper>>;
	/** the address of each person, and of each venue, by its slug: a page of its own, or a place in the index */
	readonly personHrefs: ReadonlyMap<string, string>;
	readonly venueHrefs: ReadonlyMap<string, string>;
}

/** All authors and venues, the papers of each newest first. None where no listing names them. */
export const peopleAndVenues = gatheredOnce(gather);

async function gather(): Promise<PeopleAndVenues> {
	const papers = (await allPapers()).toSorted(newestFirst);
	const people = groupPeople(papers);
	const venues = groupVenues(papers);
	const bySlug = <T>(of: ReadonlyMap<SitePaper, T>) =>
		new Map(Array.from(of, ([{ slug }, value]) => [slug, value]));
	return {
		people: people.all,
		venues: venues.all,
		mentionsOf: bySlug(people.of),
		venueOf: bySlug(venues.of),
		personHrefs: indexHrefs("authors", people.all, ({ indexed }) => indexed),
		venueHrefs: indexHrefs("venues", venues.all, ({ name }) => name),
	};
}
