import type { Authors, Details } from "../model.ts";
import { authorNames } from "./authorNames.ts";
import type { CslItem } from "./cslItem.ts";
import { oneLine } from "./oneLine.ts";
import { readName } from "./readName.ts";
import { saidName } from "./saidName.ts";
import { venueKind } from "./venueKind.ts";

/** What a citation is made of. */
export interface Cited {
	readonly slug: string;
	/** formulas as `$tex$` */
	readonly title: string;
	/** formulas as `$tex$` */
	readonly abstract: string;
	readonly authors?: Authors | undefined;
	/** ISO, as far as it is known */
	readonly date?: string | undefined;
	readonly url?: string | undefined;
	readonly details?: Details | undefined;
	readonly appearances: readonly { readonly file: string }[];
}

/** How a paper is cited: only what its listings say, and where they said it. */
export function citation(paper: Cited): CslItem {
	const { slug, title, url, details = {}, appearances } = paper;
	const { venue, published, volume, issue, pages, keywords, ids = {} } = details;
	const date = (published ?? paper.date)?.slice(0, 10);
	const categories = (details.categories ?? []).map(oneLine).filter(Boolean);
	const author = authorNames(paper.authors);
	const line = (text: string | undefined) => (text === undefined ? "" : oneLine(text));
	const abstract = line(paper.abstract);
	const told = {
		"container-title": line(venue),
		volume: line(volume),
		issue: line(issue),
		page: line(pages),
		keyword: (keywords ?? []).map(oneLine).filter(Boolean).join("; "),
		DOI: ids.doi ?? "",
		PMID: ids.pubmed ?? "",
	};
	return {
		id: slug,
		type: told["container-title"] ? venueKind(told["container-title"], details) : "article",
		title: oneLine(title),
		...(author.length > 0 && { author }),
		...(date && { issued: { "date-parts": [date.split("-").map(Number)] } }),
		...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== "")),
		...(url && { URL: url }),
		...(ids.arxiv && { publisher: "arXiv", number: `arXiv:${ids.arxiv}` }),
		...(abstract && { abstract }),
		...(categories.length > 0 && { categories }),
		note: noteOf(details, appearances),
	};
}

/** Where it is listed, and what no field of the formats can say, as Scopus writes notes. */
function noteOf(
	{ categories = [], citations, citationsDate, orcids = {} }: Details,
	appearances: Cited["appearances"],
): string {
	const files = new Set(appearances.map(({ file }) => file));
	const iDs = Object.entries(orcids).map(([name, id]) => `${saidName(readName(name))} ${id}`);
	return [
		`Listed in ${[...files].join(", ")}`,
		categories.length > 0 && `Categories: ${categories.join(", ")}`,
		citations !== undefined && `Cited By: ${citations}`,
		citationsDate !== undefined && `Export Date: ${citationsDate}`,
		iDs.length > 0 && `ORCID iDs: ${iDs.join(", ")}`,
	]
		.filter((part) => part !== false)
		.map(oneLine)
		.join("; ");
}
