import { quote as quoted } from "../../../text/quote.ts";
import type { CuratedPaper } from "../../curation/parseCuration.ts";
import type { PaperCuration } from "../../curation/schema.ts";
import type { RepairedPaper, RepairedText, Result } from "../../model.ts";
import type { Problem } from "../../problem.ts";
import { placeQuote } from "../../text/placeQuote.ts";
import { findQuantities } from "./findQuantities.ts";
import { splitSentences } from "./splitSentences.ts";

/**
 * Drops, corrects or adds the results that a person decided about: those whose value
 * stands in the quoted stretch of the abstract, as listed or as shown.
 *
 * @returns the results as they stand then, and the decisions that match none
 */
export function curateResults(
	{ slug, abstract }: RepairedPaper,
	found: readonly Result[],
	curated: CuratedPaper | undefined,
): { results: readonly Result[]; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	let results = found;
	for (const [index, decision] of (curated?.decisions.results ?? []).entries()) {
		const { quote, drop, add, direction, metric, baseline, on } = decision;
		const place = placeQuote(abstract, quote);
		const isMeant = ({ at }: Result) => place !== undefined && place.start <= at && at < place.end;
		if (add && place && !found.some(isMeant)) {
			results = [...results, addedResult(abstract, place, decision)].sort((a, b) => a.at - b.at);
			continue;
		}
		if (!found.some(isMeant) && curated) {
			problems.push({
				...curated.where(["results", index]),
				expected: `a stretch of the abstract of ${slug} with a reported result`,
				found: place
					? `${quoted(quote)}, in which no result was found`
					: `${quoted(quote)} nowhere`,
				todo: "copy the stretch around the number from the paper's page, or remove the correction",
			});
		}
		results = results.flatMap((result): Result[] => {
			if (!isMeant(result)) return [result];
			if (drop) return [];
			return [
				{
					...result,
					...(direction && { direction }),
					...(metric !== undefined && { metric: metric ?? undefined }),
					...(baseline !== undefined && { baseline: baseline ?? undefined }),
					...(on !== undefined && { on: on ?? undefined }),
				},
			];
		});
	}
	return { results, problems };
}

/** A result that the rules missed: its value is the stretch as it is shown. */
function addedResult(
	{ shown }: RepairedText,
	{ start, end }: { readonly start: number; readonly end: number },
	{ direction = "reaches", metric, baseline, on }: NonNullable<PaperCuration["results"]>[number],
): Result {
	const value = shown.slice(start, end);
	const [quantity] = findQuantities(value, []);
	const sentence = splitSentences(shown).find((one) => one.start <= start && end <= one.end);
	const place = sentence ?? { start, end };
	return {
		value,
		number: quantity?.number ?? (Number.parseFloat(value) || 0),
		from: quantity?.from,
		unit: quantity?.unit ?? "none",
		at: start,
		direction,
		metric: metric ?? undefined,
		baseline: baseline ?? undefined,
		on: on ?? undefined,
		quote: shown.slice(place.start, place.end),
		...place,
	};
}
