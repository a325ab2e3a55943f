import type { Finding } from "../finding.ts";
import type { Listing } from "../model.ts";
import type { Problem } from "../problem.ts";

/** A text to parse: decoded, with the name of its file. */
export interface SourceText {
	readonly file: string;
	readonly text: string;
}

/** What a format makes of a text. Entries that could be read stand beside the problems of the others. */
export interface Parsed extends Pick<Listing, "day" | "entries" | "segments" | "mayBeCutOff"> {
	readonly problems: readonly Problem[];
	readonly findings: readonly Finding[];
}

/** A kind of listing. One file each; `formats.ts` lists them. */
export interface Format {
	readonly id: string;
	/** in words, for messages: "a Daily Papers page saved as text" */
	readonly name: string;
	/** true when the text is of this kind, even if it is faulty */
	detect(source: SourceText): boolean;
	parse(source: SourceText): Parsed;
	/** what a segment of the text says, where that is not the text itself */
	readSegment?(text: string): string;
}
