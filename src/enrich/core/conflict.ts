import type { FactKey, Facts } from "./facts.ts";

/** What records that were accepted for one paper tell otherwise about a key. */
export interface Conflict {
	readonly key: FactKey;
	/** what they tell, in words */
	readonly told: string;
	/** what a person can choose from */
	readonly options: readonly { readonly source: string; readonly facts: Facts }[];
}
