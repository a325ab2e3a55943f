import { quote as quoted } from "../../../text/quote.ts";
import type { CuratedPaper } from "../../curation/parseCuration.ts";
import type { RepairedPaper, Result } from "../../model.ts";
import type { Problem } from "../../problem.ts";
import { placeQuote } from "../../text/placeQuote.ts";

/**
 * Drops or corrects the results that a person decided about: those whose value
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
		const { quote, drop, direction, metric, baseline } = decision;
		const place = placeQuote(abstract, quote);
		const isMeant = ({ at }: Result) => place !== undefined && place.start <= at && at < place.end;
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
				},
			];
		});
	}
	return { results, problems };
}
