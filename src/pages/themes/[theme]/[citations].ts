import type { APIRoute } from "astro";
import { citationFile } from "../../../site/citationFiles.ts";
import { citationOf } from "../../../site/cite.ts";
import { allPapers, allThemes, primaryTheme, type SitePaper } from "../../../site/papers.ts";
import { type CitationFormat, citationFormats } from "../../../survey/cite/citationFormats.ts";

export async function getStaticPaths() {
	const papers = await allPapers();
	return (await allThemes()).flatMap(({ id }) => {
		const own = papers.filter((paper) => primaryTheme(paper) === id);
		return (own.length > 0 ? citationFormats : []).map((format) => ({
			params: { theme: id, citations: citationFile(format) },
			props: { papers: own, format },
		}));
	});
}

interface Props {
	readonly papers: readonly SitePaper[];
	readonly format: CitationFormat;
}

/** The papers of a theme for a reference manager. */
export const GET: APIRoute<Props> = ({ props: { papers, format } }) =>
	new Response(format.write(papers.map(citationOf)));
