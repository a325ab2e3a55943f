import type { APIRoute } from "astro";
import type { PaperData } from "../../list/core/paperData.ts";
import { citationOf } from "../../site/cite.ts";
import { LINK_NAMES } from "../../site/linkNames.ts";
import {
	allPapers,
	allThemes,
	authorsText,
	dateText,
	htmlOf,
	NO_AUTHORS,
	primaryTheme,
} from "../../site/papers.ts";
import { paperUrl } from "../../survey/emit/urls.ts";

/** The papers of the survey for the list page, in their order. */
export const GET: APIRoute = async () => {
	const themes = new Map((await allThemes()).map(({ id, data }) => [id, data.title]));
	const papers = (await allPapers()).map((paper): PaperData => {
		const { linkTitle, abstract } = htmlOf(paper);
		return {
			slug: paper.slug,
			url: paperUrl(paper.slug),
			title: linkTitle,
			abstract,
			authors: authorsText(paper) ?? NO_AUTHORS,
			date: dateText(paper),
			isoDate: paper.date,
			method: paper.method,
			summary: paper.summary,
			theme: themes.get(primaryTheme(paper)) ?? primaryTheme(paper),
			links: paper.links.map(({ url, kind }) => ({ name: LINK_NAMES[kind], url })),
			citation: citationOf(paper),
		};
	});
	return Response.json(papers);
};
