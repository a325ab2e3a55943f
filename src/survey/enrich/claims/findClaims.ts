import type { Claim, RepairedText } from "../../model.ts";
import { claimRules } from "./claimRules.ts";
import { claimsOfSentence } from "./claimsOfSentence.ts";
import { findQuantities, type Quantity } from "./findQuantities.ts";
import { readText } from "./readText.ts";
import type { ClaimRule } from "./rule.ts";
import { splitSentences } from "./splitSentences.ts";

/** So many quantities of a sentence are read. */
const MOST = 0x1800;

/**
 * The results that an abstract claims in numbers, in their order. A value is a
 * claim when one of the rules says what it measures; settings, sizes, years and
 * intervals are none. Total, and linear in the length of the text.
 */
export function findClaims(
	abstract: RepairedText,
	rules: readonly ClaimRule[] = claimRules,
): Claim[] {
	const reading = readText(abstract.inlines);
	const quantities = findQuantities(reading.text, reading.opaque);
	let next = 0;
	return splitSentences(reading.text).flatMap(({ start, end }) => {
		const own: Quantity[] = [];
		for (
			let quantity = quantities[next];
			quantity && quantity.start < end;
			quantity = quantities[++next]
		)
			if (quantity.start >= start && quantity.end <= end && own.length < MOST) own.push(quantity);
		if (own.length === 0) return [];
		const from = reading.shownAt(start, "start");
		const to = reading.shownAt(end, "end");
		const place = { quote: abstract.shown.slice(from, to), start: from, end: to };
		return claimsOfSentence(reading.text.slice(start, end), start, own, rules).map(
			({ quantity, found }): Claim => ({
				value: quantity.text,
				number: quantity.number,
				from: quantity.from,
				unit: quantity.unit,
				at: reading.shownAt(quantity.start, "start"),
				direction: found.direction,
				metric: found.metric || undefined,
				baseline: found.baseline || undefined,
				...place,
			}),
		);
	});
}
