import type { RepairedText, Result } from "../../model.ts";
import { findQuantities, type Quantity } from "./findQuantities.ts";
import { readText } from "./readAsShown.ts";
import type { ResultRule } from "./resultRule.ts";
import { resultRules } from "./resultRules.ts";
import { resultsOfSentence } from "./resultsOfSentence.ts";
import { splitSentences } from "./splitSentences.ts";

/** So many quantities of a sentence are read. */
const MOST = 0x1800;

/**
 * The results that an abstract claims in numbers, in their order. A value is a
 * result when one of the rules says what it measures; settings, sizes, years and
 * intervals are none. Total, and linear in the length of the text.
 */
export function findResults(
	abstract: RepairedText,
	rules: readonly ResultRule[] = resultRules,
): Result[] {
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
		return resultsOfSentence(reading.text.slice(start, end), start, own, rules).map(
			({ quantity, found, on }): Result => ({
				value: quantity.text,
				number: quantity.number,
				from: quantity.from,
				unit: quantity.unit,
				at: reading.shownAt(quantity.start, "start"),
				direction: found.direction,
				metric: found.metric || undefined,
				baseline: found.baseline || undefined,
				on: on || undefined,
				...place,
			}),
		);
	});
}
