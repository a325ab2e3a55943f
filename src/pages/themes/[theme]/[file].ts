import type { APIRoute } from "astro";
import type { BesideFile } from "../../../site/beside/besideFile.ts";
import { filesOfThemes } from "../../../site/beside/filesBeside.ts";
import { filesToRender } from "../../../site/beside/filesToRender.ts";
import { themeUrl } from "../../../survey/emit/urls.ts";

export async function getStaticPaths() {
	const paths = Array.from(await filesOfThemes(), ([theme, files]) =>
		files.map((file) => ({ params: { theme, file: file.name }, props: { file } })),
	).flat();
	return filesToRender(paths, ({ params: { theme } }) => themeUrl(theme));
}

/** A file beside the page of a theme. */
export const GET: APIRoute<{ readonly file: BesideFile }> = async ({ props: { file } }) =>
	new Response(await file.write());
