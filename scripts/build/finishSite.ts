import { packFolder } from "../../src/finish/folderEdition.ts";
import { cutFonts } from "../../src/finish/fonts.ts";
import { indexPages } from "../../src/finish/searchIndex.ts";
import { keepOffline } from "../../src/finish/serviceWorker.ts";
import type { Progress } from "../cli/progress.ts";

/** Makes of the rendered pages what is not a page: fonts cut to them, the search index, the survey for readers without network. */
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
