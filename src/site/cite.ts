import { bibtex } from "../survey/cite/bibtex.ts";
import { citation } from "../survey/cite/citation.ts";
import type { CslItem } from "../survey/cite/cslItem.ts";
import { delimitedFormulas } from "../survey/cite/delimitedFormulas.ts";
import { withoutTex } from "../survey/cite/formulaParts.ts";
import { applyEdits } from "../survey/text/applyEdits.ts";
import type { SitePaper } from "./papers.ts";

/** A paper of the site as its citation, with formulas in Unicode. */
export function cite(paper: SitePaper): CslItem {
	const formulas = paper.formulas.map(({ tex }) => tex);
	return citation({
		...paper,
		title: paper.plainTitle,
		abstract: withoutTex(abstractOf(paper), formulas),
	});
}

/** A paper of the site as an entry of BibTeX, with formulas as TeX. */
export function bibtexOf(paper: SitePaper): string {
	const item = citation({ ...paper, abstract: abstractOf(paper) });
	const formulas = paper.formulas.map(({ tex }) => tex);
	return bibtex(item, [
		...formulas,
		...[item.title, item.abstract ?? ""].flatMap(delimitedFormulas),
	]);
}

function abstractOf(paper: SitePaper): string {
	const edits = paper.edits.filter(({ field }) => field === "abstract");
	return applyEdits(paper.listed.abstract, edits);
}
