import type { APIRoute } from "astro";
import type { BesideFile } from "../../../site/beside/besideFile.ts";
import { citationsBeside } from "../../../site/beside/citationsBeside.ts";
import { allPapers } from "../../../site/papers.ts";

export const getStaticPaths = async () =>
	(await allPapers()).flatMap((paper) =>
		citationsBeside([paper]).map((file) => ({
			params: { slug: paper.slug, file: file.name },
			props: { file },
		})),
	);

/** A file beside the page of a paper. */
export const GET: APIRoute<{ readonly file: BesideFile }> = async ({ props: { file } }) =>
	new Response(await file.write());
