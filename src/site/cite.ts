import { bibtex } from "../survey/cite/bibtex.ts";
import { citation } from "../survey/cite/citation.ts";
import type { Citation } from "../survey/cite/citationFormats.ts";
import type { CslItem } from "../survey/cite/cslItem.ts";
import { delimitedFormulas } from "../survey/cite/delimitedFormulas.ts";
import { withoutTex } from "../survey/cite/formulaParts.ts";
import { surveyCitation, themeCitation } from "../survey/cite/surveyCitation.ts";
import { themeUrl } from "../survey/emit/urls.ts";
import { applyEdits } from "../survey/text/applyEdits.ts";
import { href } from "./href.ts";
import { madeOnce } from "./madeOnce.ts";
import type { SitePaper, SiteTheme } from "./papers.ts";
import { settings } from "./surveySettings.ts";

/** A paper of the site as its citation, with formulas in Unicode. */
export const cite = madeOnce((paper: SitePaper): CslItem => {
	const formulas = paper.formulas.map(({ tex }) => tex);
	return citation({
		...paper,
		title: paper.plainTitle,
		abstract: withoutTex(abstractOf(paper), formulas),
	});
});

/** The survey itself as its citation. */
export const citeSurvey = (): CslItem => surveyCitation(settings, addressOf(""));

/** The page of a theme as its citation, a part of the survey. */
export const citeTheme = ({ id, data: { title } }: SiteTheme): CslItem =>
	themeCitation({ id, title }, settings, addressOf(themeUrl(id)));

/** Where a page stands; undefined where the build is not told the survey's address. */
function addressOf(fromBase: string): string | undefined {
	return import.meta.env.SITE && new URL(href(fromBase), import.meta.env.SITE).href;
}

/** A paper of the site in the forms by which reference managers take it over. */
export const citationOf = madeOnce(
	(paper: SitePaper): Citation => ({ csl: cite(paper), bibtex: bibtexOf(paper) }),
);

/** A paper of the site as an entry of BibTeX, with formulas as TeX. */
function bibtexOf(paper: SitePaper): string {
	const item = citation({ ...paper, abstract: abstractOf(paper) });
	const formulas = new Set(paper.formulas.map(({ tex }) => tex));
	const delimited = [item.title, item.abstract ?? ""].flatMap((text) =>
		delimitedFormulas(text, formulas),
	);
	return bibtex(item, [...formulas, ...delimited]);
}

function abstractOf(paper: SitePaper): string {
	const edits = paper.edits.filter(({ field }) => field === "abstract");
	return applyEdits(paper.listed.abstract, edits);
}
