import { nearest } from "../../text/nearest.ts";
import { quote } from "../../text/quote.ts";
import type { Problem } from "../problem.ts";
import type { NarrowerTheme } from "../theme.ts";
import { CITATION } from "./essaySections.ts";

/** Every paper that an essay cites must exist. */
export function checkCitations(
	themes: readonly NarrowerTheme[],
	slugs: readonly string[],
): Problem[] {
	const known = new Set(slugs);
	return themes.flatMap(({ id, essay = "", essayLine = 1 }) =>
		Array.from(essay.matchAll(CITATION)).flatMap(({ 1: slug = "", index }): Problem[] =>
			known.has(slug)
				? []
				: [
						{
							file: `themes/${id}.mdx`,
							line: essayLine + essay.slice(0, index).split("\n").length - 1,
							expected: "the slug of a paper of this survey",
							found: quote(slug, 160),
							todo: `perhaps you meant ${nearest(slug, slugs).join(", or ")}`,
						},
					],
		),
	);
}
