import type { Range } from "../../text/range.ts";
import type { Formula, Mark } from "../model.ts";

/** What stands in place of a match, piece by piece. A kept range is repaired in its turn. */
export type Part =
	| { readonly put: string }
	| { readonly keep: Range }
	| { readonly formula: Formula }
	| { readonly mark: Mark; readonly keep: Range }
	| { readonly link: string; readonly keep: Range }
	| { readonly link: string; readonly put: string };

/** A stretch that a rule or a person replaces. */
export interface Match extends Range {
	readonly rule: string;
	readonly parts: readonly Part[];
	/** the index of the curated formula that it is, if it is one */
	readonly formula?: number;
}

/** In signs, with the tags or commands within it. */
const LONGEST_SCRIPT = 40;

/** A stretch as sub- or superscript; what is long, or stands at nothing, is no script. */
export function scriptPart(mark: "sub" | "sup", keep: Range, standsAtNothing: boolean): Part {
	return standsAtNothing || keep.end - keep.start > LONGEST_SCRIPT ? { keep } : { mark, keep };
}
