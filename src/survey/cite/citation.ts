import type { Authors } from "../model.ts";
import { authorNames } from "./authorNames.ts";
import type { CslItem } from "./cslItem.ts";
import { identifiersOf } from "./identifiers.ts";
import { oneLine } from "./oneLine.ts";

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
	readonly appearances: readonly { readonly file: string }[];
}

/** How a paper is cited: only what its listings say, and where they said it. */
export function citation(paper: Cited): CslItem {
	const { slug, title, date, url, appearances } = paper;
	const files = [...new Set(appearances.map(({ file }) => file))];
	const author = authorNames(paper.authors);
	const abstract = oneLine(paper.abstract);
	const { arxiv, doi } = identifiersOf(url);
	return {
		id: slug,
		type: "article",
		title: oneLine(title),
		...(author.length > 0 && { author }),
		...(date && { issued: { "date-parts": [date.split("-").map(Number)] } }),
		...(url && { URL: url }),
		...(doi && { DOI: doi }),
		...(arxiv && { publisher: "arXiv", number: `arXiv:${arxiv}` }),
		...(abstract && { abstract }),
		note: oneLine(`Listed in ${files.join(", ")}`),
	};
}
