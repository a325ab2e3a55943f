import type { Authors, Details } from "../model.ts";
import { authorNames } from "./authorNames.ts";
import type { CslItem } from "./cslItem.ts";
import { oneLine } from "./oneLine.ts";
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
	const { slug, title, date, url, details = {}, appearances } = paper;
	const { venue, volume, issue, pages, keywords, ids = {} } = details;
	const files = [...new Set(appearances.map(({ file }) => file))];
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
		note: oneLine(`Listed in ${files.join(", ")}`),
	};
}
