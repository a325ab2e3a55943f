import type { Stored } from "../../search/core/pageOf.ts";

/** Where the pages stand in the data of a folder: `IndexedPage[]`, whose ids are their places. */
export const PAGES = "search/pages.json";

/** Where the thesaurus stands in the data of a folder: `Meaning[]`. */
export const MEANINGS = "search/meanings.json";

/** A page as Pagefind's fragment has it, and the day by which it is sorted. */
export interface IndexedPage extends Stored {
	readonly url: string;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	/** ISO date */
	readonly date: string;
}
