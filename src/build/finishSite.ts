import { cutFonts } from "../fonts/cutFonts.ts";
import { packFolder } from "../offline/build/packFolder.ts";
import { keepOffline } from "../offline/build/writeServiceWorker.ts";
import { indexPages } from "../search/build/indexPages.ts";
import type { Progress } from "../terminal/progress.ts";

/**
 * Makes of the rendered pages what is not a page: fonts cut to them, the search index, the survey for
 * readers without network.
 */
export async function finishSite(
	{ site, base }: { readonly site: string; readonly base: string },
	progress: Progress,
): Promise<void> {
	const path = `/${base}/`.replace(/\/+/gu, "/");
	progress.stage("cut fonts");
	await cutFonts(site);
	progress.stage("index");
	await indexPages(site, path, (message) => process.stderr.write(`${message}\n`));
	progress.stage("keep offline");
	await keepOffline(site);
	await packFolder(site, path);
}
