import type { Citation } from "../../survey/cite/citationFormats.ts";

/**
 * What the list page shows and exports of a paper: an element of a file of paperParts.ts.
 */
export interface PaperData {
	readonly slug: string;
	/** its number in the survey's order, from 0 */
	readonly place: number;
	/** of its page, from the site's base */
	readonly url: string;
	/** HTML, without links */
	readonly title: string;
	/** HTML */
	readonly abstract: string;
	/** for readers */
	readonly authors: string;
	/** for readers */
	readonly date: string;
	/** ISO, as far as it is known */
	readonly isoDate?: string | undefined;
	readonly method?: string | undefined;
	readonly summary?: string | undefined;
	/** the title of its theme */
	readonly theme: string;
	readonly links: readonly { readonly name: string; readonly url: string }[];
	readonly citation: Citation;
}
