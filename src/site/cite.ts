import { citation } from "../survey/cite/citation.ts";
import type { CslItem } from "../survey/cite/cslItem.ts";
import { applyEdits } from "../survey/text/applyEdits.ts";
import type { SitePaper } from "./papers.ts";

/** A paper of the site as its citation. */
export function cite(paper: SitePaper): CslItem {
	const edits = paper.edits.filter(({ field }) => field === "abstract");
	return citation({ ...paper, abstract: applyEdits(paper.listed.abstract, edits) });
}
