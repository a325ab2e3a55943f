import { findClaims } from "../../../src/survey/enrich/claims/findClaims.ts";
import type { ClaimRule } from "../../../src/survey/enrich/claims/rule.ts";
import type { Claim, RepairedText } from "../../../src/survey/model.ts";

/** A text in which nothing was repaired. */
export function asShown(text: string): RepairedText {
	return { listed: text, shown: text, inlines: [{ type: "text", value: text }], edits: [] };
}

/** The claims of a plain text. */
export function claimsIn(text: string, rules?: readonly ClaimRule[]): readonly Claim[] {
	return findClaims(asShown(text), rules);
}
