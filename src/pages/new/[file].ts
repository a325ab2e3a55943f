import type { APIRoute } from "astro";
import type { BesideFile } from "../../site/beside/besideFile.ts";
import { filesOfNews } from "../../site/beside/filesBeside.ts";

export const getStaticPaths = () =>
	filesOfNews().map((file) => ({ params: { file: file.name }, props: { file } }));

/** A file beside the page of what is new. */
export const GET: APIRoute<{ readonly file: BesideFile }> = async ({ props: { file } }) =>
	new Response(await file.write());
