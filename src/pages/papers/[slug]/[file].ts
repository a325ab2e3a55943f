import type { APIRoute } from "astro";
import type { BesideFile } from "../../../site/beside/besideFile.ts";
import { citationsBeside } from "../../../site/beside/citationsBeside.ts";
import { filesToRender } from "../../../site/beside/filesToRender.ts";
import { allPapers } from "../../../site/papers.ts";
import { paperUrl } from "../../../survey/emit/urls.ts";

export async function getStaticPaths() {
	const paths = (await allPapers()).flatMap((paper) =>
		citationsBeside([paper]).map((file) => ({
			params: { slug: paper.slug, file: file.name },
			props: { file },
		})),
	);
	return filesToRender(paths, ({ params: { slug } }) => paperUrl(slug));
}

/** A file beside the page of a paper. */
export const GET: APIRoute<{ readonly file: BesideFile }> = async ({ props: { file } }) =>
	new Response(await file.write());
