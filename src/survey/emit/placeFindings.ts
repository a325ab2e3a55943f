import type { Finding } from "../finding.ts";
import type { Paper } from "../model.ts";

/**
 * Findings with their places: one about a paper that names no file gets the listing and line which the
 * paper is from.
 */
export function placeFindings(
	findings: readonly Finding[],
	papers: readonly Pick<Paper, "slug" | "appearances">[],
): readonly Finding[] {
	const places = new Map(
		papers.map(({ slug, appearances }) => {
			// Of several entries the one whose abstract is shown.
			const shown = appearances.find(({ variant }) => variant?.abstract === undefined);
			return [slug, shown && { file: shown.file, line: shown.line }];
		}),
	);
	return findings.map((finding) =>
		finding.file === undefined && finding.slug !== undefined
			? { ...finding, ...places.get(finding.slug) }
			: finding,
	);
}
