import type { Note } from "../finding.ts";
import type { Listing, Paper } from "../model.ts";

/** An abstract below this length, in characters, may be only its beginning. */
const SHORT = 200;
/** The length of `YYYY-MM-DD`. */
const ISO_DAY = 10;

/** Notes what only looks wrong about papers; all of them are kept. */
export function inspectPapers(
	papers: readonly Paper[],
	listings: readonly Listing[],
	note: Note,
): void {
	const cutOff = new Set(
		listings.flatMap(({ file, entries, mayBeCutOff }) =>
			mayBeCutOff ? [`${entries.length - 1} of ${file}`] : [],
		),
	);
	for (const paper of papers) {
		const { slug, title, abstract, authors, date, printedDate, appearances } = paper;
		const [first] = appearances;
		const about = (detail: string) => ({
			slug,
			...(first && { file: first.file, line: first.line }),
			detail,
		});
		if (!authors && !printedDate) note({ kind: "no-author-and-date", ...about(title) });
		else if (!authors) note({ kind: "no-author", ...about(title) });
		else if (!printedDate) note({ kind: "no-date", ...about(title) });
		if (abstract !== "" && abstract.length < SHORT)
			note({ kind: "short-abstract", ...about(`${abstract.length} characters`) });
		const paragraphs = abstract.split("\n\n").length;
		if (paragraphs > 1) note({ kind: "several-paragraphs", ...about(`${paragraphs} paragraphs`) });
		for (const { file, line, entry, listed } of appearances) {
			if (date?.length === ISO_DAY && listed?.length === ISO_DAY && date > listed) {
				note({
					kind: "dated-after-listing",
					slug,
					file,
					line,
					detail: `${date}, in a listing of ${listed}`,
				});
			}
			if (!cutOff.has(`${entry} of ${file}`)) continue;
			note({
				kind: "may-be-cut-off",
				slug,
				file,
				line,
				detail: `It is the last entry, and ends “…${abstract.slice(-40)}”`,
			});
		}
	}
}
