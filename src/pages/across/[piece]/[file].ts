import type { APIRoute } from "astro";
import type { BesideFile } from "../../../site/beside/besideFile.ts";
import { filesOfAcross } from "../../../site/beside/filesBeside.ts";

export const getStaticPaths = async () =>
	Array.from(await filesOfAcross(), ([piece, files]) =>
		files.map((file) => ({ params: { piece, file: file.name }, props: { file } })),
	).flat();

/** A file beside the page of a piece across themes. */
export const GET: APIRoute<{ readonly file: BesideFile }> = async ({ props: { file } }) =>
	new Response(await file.write());
