import { authorNames } from "../../survey/cite/authorNames.ts";
import { venueKind } from "../../survey/cite/venueKind.ts";
import { idLinks } from "../idLinks.ts";
import type { SitePaper } from "../papers.ts";
import { agent } from "./agent.ts";

/** Identifiers by their names in schema.org's `PropertyValue`. */
const PROPERTIES = { doi: "DOI", arxiv: "arXiv", pubmed: "PubMed", acl: "ACL" } as const;

/** A paper, as what a page of ours is about; only what lists and records tell. */
export function scholarlyArticle(paper: SitePaper): Readonly<Record<string, unknown>> {
	const { plainTitle, authors, date, url, details = {} } = paper;
	const { ids = {}, venue, published = date, pages, keywords } = details;
	const people = authorNames(authors).map(agent);
	const identifiers = Object.entries(PROPERTIES).flatMap(([kind, propertyID]) => {
		const value = ids[kind as keyof typeof PROPERTIES];
		return value ? [{ "@type": "PropertyValue", propertyID, value }] : [];
	});
	const places = [...new Set([...idLinks(ids).map(({ url }) => url), ...(url ? [url] : [])])];
	const isJournal = venue && venueKind(venue, details) === "article-journal";
	return {
		"@type": "ScholarlyArticle",
		name: plainTitle,
		headline: plainTitle,
		...(people.length > 0 && { author: people }),
		...(published && { datePublished: published }),
		...(venue && { isPartOf: { "@type": isJournal ? "Periodical" : "Book", name: venue } }),
		...(pages && { pagination: pages }),
		...(keywords && { keywords }),
		...(identifiers.length > 0 && { identifier: identifiers }),
		...(places.length > 0 && { sameAs: places }),
	};
}

/** Where the paper itself stands, the most lasting address first; undefined where nobody tells. */
export const placeOf = ({ url, details }: SitePaper): string | undefined =>
	idLinks(details?.ids)[0]?.url ?? url;
