import { pagesToRender } from "../pagesToRender.ts";
import type { BesideFile } from "./besideFile.ts";

/**
 * Of the files beside the pages of a route those that have to be rendered.
 *
 * @param pageOf the page of a path, from the site's base
 */
export async function filesToRender<Path extends { readonly props: { readonly file: BesideFile } }>(
	paths: readonly Path[],
	pageOf: (path: Path) => string,
): Promise<Path[]> {
	const untold = paths.filter(({ props: { file } }) => !file.of);
	const told = paths.filter(({ props: { file } }) => file.of);
	const missing = await pagesToRender(told, (path) => ({
		file: pageOf(path) + path.props.file.name,
		of: path.props.file.of!(),
	}));
	return [...missing, ...untold];
}
