import type { APIRoute } from "astro";
import type { BesideFile } from "../site/beside/besideFile.ts";
import { filesOfSurvey } from "../site/beside/filesBeside.ts";

export const getStaticPaths = async () =>
	(await filesOfSurvey()).map((file) => ({ params: { file: file.name }, props: { file } }));

/** A file beside the first page. */
export const GET: APIRoute<{ readonly file: BesideFile }> = async ({ props: { file } }) =>
	new Response(await file.write());
