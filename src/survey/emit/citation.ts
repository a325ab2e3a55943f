import type { PageFrontmatter } from "./pageSchema.ts";

/** A paper as CSL-JSON, the fields that a listing can tell (https://docs.citationstyles.org). */
export interface CslItem {
	/** the paper's slug */
	readonly id: string;
	/** what CSL calls a preprint */
	readonly type: "article";
	/** formulas as `$tex$` */
	readonly title: string;
	/** an organisation, or the names as listed: nobody guesses which part is the family's */
	readonly author?: readonly { readonly literal: string }[];
	readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
	readonly URL?: string;
	readonly note: string;
}

type Cited = Pick<PageFrontmatter, "slug" | "title" | "authors" | "date" | "url" | "appearances">;

/** How a paper is cited: only what its listings say, and where they said it. */
export function citation({ slug, title, authors, date, url, appearances }: Cited): CslItem {
	const files = [...new Set(appearances.map(({ file }) => file))];
	const names =
		authors?.kind === "names"
			? authors.names
			: authors?.kind === "organisation"
				? [authors.name]
				: [];
	const author = names.map((name) => ({ literal: oneLine(name) }));
	return {
		id: slug,
		type: "article",
		title: oneLine(title),
		...(author.length > 0 && { author }),
		...(date && { issued: { "date-parts": [date.split("-").map(Number)] } }),
		...(url && { URL: url }),
		note: oneLine(`Listed in ${files.join(", ")}`),
	};
}

/** Composed characters, and no control characters: the formats are made of lines. */
function oneLine(text: string): string {
	return text
		.toWellFormed()
		.normalize("NFC")
		.replace(/[\s\p{Cc}]+/gu, " ")
		.trim();
}
