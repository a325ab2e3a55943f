import type { References } from "../references/formatReferences.ts";
import type { SiteAcross } from "./across.ts";
import { paperKey } from "./paperKey.ts";
import { primaryTheme, type SitePaper } from "./papers.ts";
import type { PeopleAndVenues } from "./people.ts";
import type { ReadingPlace } from "./readingOrder.ts";
import { themeIds } from "./themeIds.ts";

/** What the page of a paper is made of. */
export interface PaperPage {
	readonly paper: SitePaper;
	/** the titles of all themes, by their ids */
	readonly themes: ReadonlyMap<string, string>;
	readonly known: PeopleAndVenues;
	readonly references: References;
	readonly related: readonly { readonly other: SitePaper; readonly words: readonly string[] }[];
	/** the pieces across themes that cite it */
	readonly across: readonly SiteAcross[];
	readonly place: ReadingPlace;
	readonly previous: ReadingPlace | undefined;
	readonly next: ReadingPlace | undefined;
}

/** Of that, all that the page shows, for JSON to say: while it is the same, so is the page. */
export function paperPageParts(page: PaperPage): unknown {
	const { paper, themes, known, references, related, across, place, previous, next } = page;
	const mentions = known.mentionsOf.get(paper.slug) ?? [];
	const venue = known.venueOf.get(paper.slug);
	const { runnerUp } = paper;
	const named = [...paper.themes.flatMap(themeIds), ...(runnerUp ? [runnerUp.theme] : [])];
	return {
		paper: paperKey(paper),
		references,
		place: [place.section, place.number, place.count],
		themes: named.map((id) => themes.get(id)),
		people: mentions.map(({ name, person }) => [
			...[name, person?.label, person?.orcid],
			person && known.personHrefs.get(person.slug),
		]),
		venue: venue && [venue.name, known.venueHrefs.get(venue.slug)],
		related: related.map(({ other, words }) => [other.slug, other.plainTitle, words]),
		across: across.map(({ id, data }) => [id, data.title]),
		turns: [previous, next].map(
			(turn) =>
				turn && [turn.paper.slug, turn.paper.plainTitle, turn.section, primaryTheme(turn.paper)],
		),
	};
}
