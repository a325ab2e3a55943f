import type { APIRoute } from "astro";
import { citationFile } from "../../../site/citationFiles.ts";
import { citationOf } from "../../../site/cite.ts";
import { allPapers, type SitePaper } from "../../../site/papers.ts";
import { type CitationFormat, citationFormats } from "../../../survey/cite/citationFormats.ts";

export async function getStaticPaths() {
	return (await allPapers()).flatMap((paper) =>
		citationFormats.map((format) => ({
			params: { slug: paper.slug, citation: citationFile(format) },
			props: { paper, format },
		})),
	);
}

interface Props {
	readonly paper: SitePaper;
	readonly format: CitationFormat;
}

/** One paper for a reference manager. */
export const GET: APIRoute<Props> = ({ props: { paper, format } }) =>
	new Response(format.write([citationOf(paper)]));
