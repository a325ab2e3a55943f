import type { Finding } from "../finding.ts";
import type { Entry, Listing, Segment } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { FieldNames } from "./fields/fieldNames.ts";

/** A text to parse: decoded, with the name of its file. */
export interface SourceText {
	readonly file: string;
	readonly text: string;
	/** what a person said the fields of listings are about, beside what every format knows */
	readonly fields?: FieldNames;
}

/** A stretch of the text, and what it is for. */
export type Part = Omit<Segment, "entry">;

/** One paper as a format reads it. */
export interface ListingRecord
	extends Pick<Entry, "title" | "abstract">,
		Partial<Pick<Entry, "authors" | "date" | "comments" | "url" | "details" | "source" | "kind">> {
	/** where it begins, 1-based */
	readonly line: number;
	/** where in the text its parts stand; without them, title and abstract are looked for from its line on */
	readonly parts?: readonly Part[];
}

/** What a format makes of a text. Records that could be read stand beside the problems of the others. */
export interface Parsed {
	/** in the order of the text */
	readonly records: readonly ListingRecord[];
	/** what the text is called that is no part of a record, in the account of all characters */
	readonly notation: string;
	/** stretches outside of records that have a name of their own */
	readonly outside?: readonly Part[];
	readonly title?: string | undefined;
	readonly day?: Listing["day"];
	readonly mayBeCutOff?: boolean;
	readonly problems?: readonly Problem[];
	readonly findings?: readonly Finding[];
}

/** A kind of listing. One file each; `formats.ts` lists them. */
export interface Format {
	readonly id: string;
	/** in words, for messages: "a Daily Papers page saved as text" */
	readonly name: string;
	/** true when the text is of this kind, even if it is faulty */
	detect(source: SourceText): boolean;
	/** Reads the records; every parser can, as it need not say where their parts stand. */
	parse(source: SourceText): Parsed;
	/** what a part says, where that is not its text itself */
	readPart?(text: string): string;
}
