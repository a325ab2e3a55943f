import { shortVenue } from "../survey/people/shortVenue.ts";
import { peopleAndVenues } from "./people.ts";

/** The short name of the venue of each paper that has one, by its slug. */
export async function shortVenues(): Promise<ReadonlyMap<string, string>> {
	const { venueOf } = await peopleAndVenues();
	return new Map(Array.from(venueOf, ([slug, { name }]) => [slug, shortVenue(name)]));
}
