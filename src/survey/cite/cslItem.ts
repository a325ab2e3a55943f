/**
 * A person by the parts of the name, or what nobody takes apart: an organisation, a name of another
 * order.
 */
export type CslName =
	| {
			readonly family: string;
			readonly given?: string;
			/** "van der", printed before the family name */
			readonly "non-dropping-particle"?: string;
			/** "Jr." */
			readonly suffix?: string;
	  }
	| { readonly literal: string };

/** A paper as CSL-JSON, the fields that a listing can tell (https://docs.citationstyles.org). */
export interface CslItem {
	/** the paper's slug */
	readonly id: string;
	/**
	 * of a journal, of a meeting, or what CSL calls a preprint; of what is our own a site, or a part of one
	 */
	readonly type: "article" | "article-journal" | "paper-conference" | "webpage" | "chapter";
	/** its formulas are in Unicode, or stand in dollars where it is made into BibTeX */
	readonly title: string;
	/** the same, in one line */
	readonly abstract?: string;
	readonly author?: readonly CslName[];
	readonly issued?: { readonly "date-parts": readonly [readonly number[]] };
	/** the journal or the proceedings */
	readonly "container-title"?: string;
	readonly volume?: string;
	readonly issue?: string;
	/** a range has an en dash */
	readonly page?: string;
	/** parted by "; " */
	readonly keyword?: string;
	readonly URL?: string;
	readonly DOI?: string;
	readonly PMID?: string;
	/** where a preprint stands, and its number there, as Zotero writes them */
	readonly publisher?: "arXiv";
	readonly number?: `arXiv:${string}`;
	readonly version?: string;
	/** as the paper's archive files it */
	readonly categories?: readonly string[];
	/** where it is listed, and what has no field: "Listed in a.bib; Cited By: 12" */
	readonly note: string;
}
