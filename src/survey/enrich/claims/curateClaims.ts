import { quote as quoted } from "../../../text/quote.ts";
import type { CuratedPaper } from "../../curation/parseCuration.ts";
import type { Claim, RepairedPaper } from "../../model.ts";
import type { Problem } from "../../problem.ts";
import { placeQuote } from "../../text/placeQuote.ts";

/**
 * Drops or corrects the claims that a person decided about: those whose value
 * stands in the quoted stretch of the abstract, as listed or as shown.
 *
 * @returns the claims as they stand then, and the decisions that match none
 */
export function curateClaims(
	{ slug, abstract }: RepairedPaper,
	found: readonly Claim[],
	curated: CuratedPaper | undefined,
): { claims: readonly Claim[]; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	let claims = found;
	for (const [index, decision] of (curated?.decisions.results ?? []).entries()) {
		const { quote, drop, direction, metric, baseline } = decision;
		const place = placeQuote(abstract, quote);
		const isMeant = ({ at }: Claim) => place !== undefined && place.start <= at && at < place.end;
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
		claims = claims.flatMap((claim): Claim[] => {
			if (!isMeant(claim)) return [claim];
			if (drop) return [];
			return [
				{
					...claim,
					...(direction && { direction }),
					...(metric !== undefined && { metric: metric ?? undefined }),
					...(baseline !== undefined && { baseline: baseline ?? undefined }),
				},
			];
		});
	}
	return { claims, problems };
}
