import { findResults } from "../../../src/survey/enrich/results/findResults.ts";
import type { ResultRule } from "../../../src/survey/enrich/results/resultRule.ts";
import type { RepairedText, Result } from "../../../src/survey/model.ts";

/** A text in which nothing was repaired. */
export function asShown(text: string): RepairedText {
	return { listed: text, shown: text, inlines: [{ type: "text", value: text }], edits: [] };
}

/** The results of a plain text. */
export function resultsIn(text: string, rules?: readonly ResultRule[]): readonly Result[] {
	return findResults(asShown(text), rules);
}
