import path from "node:path";
import type { APIRoute } from "astro";
import type { PaperData } from "../../list/core/paperData.ts";
import { paperParts, partFile, partOf } from "../../list/core/paperParts.ts";
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
	type SitePaper,
} from "../../site/papers.ts";
import { paperUrl } from "../../survey/emit/urls.ts";

type Placed = readonly { readonly paper: SitePaper; readonly place: number }[];

export async function getStaticPaths() {
	const papers = await allPapers();
	const parts = paperParts(papers.length);
	const byPart = Map.groupBy(
		papers.map((paper, place) => ({ paper, place })),
		({ paper }) => partOf(paper.slug, parts),
	);
	const themes = new Map((await allThemes()).map(({ id, data }) => [id, data.title]));
	return Array.from({ length: parts }, (_, part) => ({
		params: { file: path.basename(partFile(part, parts), ".json") },
		props: { placed: byPart.get(part) ?? [], themes },
	}));
}

interface Props {
	/** papers with their places in the survey's order */
	readonly placed: Placed;
	/** the titles of themes, by id */
	readonly themes: ReadonlyMap<string, string>;
}

/** Papers of the survey for the list page, in their order. */
export const GET: APIRoute<Props> = async ({ props: { placed, themes } }) => {
	const papers = placed.map(({ paper, place }): PaperData => {
		const { linkTitle, abstract } = htmlOf(paper);
		return {
			slug: paper.slug,
			place,
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
