import type { Ids } from "../../survey/model.ts";

/** What of a record can be stated of a paper. */
export interface Facts {
	readonly authors?: readonly string[];
	readonly ids?: Ids;
	readonly venue?: string;
	readonly volume?: string;
	readonly issue?: string;
	readonly pages?: string;
	readonly date?: string;
	/** when it came out in its venue */
	readonly published?: string;
	readonly categories?: readonly string[];
	readonly url?: string;
}

export type FactKey = keyof Facts;
