import { siteRoot } from "../../browser/siteRoot.ts";
import { folderFiles } from "./folderFiles.ts";

/**
 * Reads data of the survey, the one way by which a page's script does. In a
 * folder of files, where nothing can be fetched, they come from its `data.js`.
 *
 * @param path of a JSON file, from the site's base
 */
export async function loadData(path: string): Promise<unknown> {
	if (document.documentElement.dataset.folder)
		return JSON.parse(new TextDecoder().decode((await folderFiles()).get(path)));
	const response = await fetch(siteRoot + path);
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	return response.json();
}
