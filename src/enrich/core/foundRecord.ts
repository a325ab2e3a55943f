import type { Ids } from "../../survey/model.ts";

/** What a public record says of a paper, made sure that it can be written and shown. */
export interface FoundRecord {
	/** who tells it: "arXiv" */
	readonly source: string;
	/** where the source shows it */
	readonly url: string | undefined;
	readonly title: string;
	/** with its TeX, as the source has it; never written anywhere */
	readonly abstract: string;
	/** "Given Family", or "Family, Given" */
	readonly authors: readonly string[];
	readonly ids: Ids;
	readonly venue: string | undefined;
	readonly volume: string | undefined;
	readonly issue: string | undefined;
	readonly pages: string | undefined;
	/** ISO date, as far as it is told */
	readonly date: string | undefined;
	readonly categories: readonly string[];
	/** what it calls itself: "journal-article" */
	readonly kind: string | undefined;
}
