import path from "node:path";
import { linkDigests } from "../digest/print/linkDigests.ts";
import type { Printed } from "../digest/print/printDigests.ts";
import { cutFonts } from "../fonts/cutFonts.ts";
import { preloadFaces } from "../fonts/preloadFaces.ts";
import { builtFiles } from "../html/builtFiles.ts";
import { holdLines } from "../html/holdLines.ts";
import { parsePage, printPage } from "../html/pageTree.ts";
import type { PageVisitor } from "../html/pageVisitor.ts";
import { byPath, type SiteFile, textFile, textOf } from "../html/siteFile.ts";
import { writeSiteFile } from "../html/writeSiteFile.ts";
import { folderEdition } from "../offline/build/folderEdition.ts";
import { serviceWorker } from "../offline/build/serviceWorkerFiles.ts";
import { indexPages, type Thesaurus } from "../search/build/indexPages.ts";
import type { Progress } from "../terminal/progress.ts";

export interface FinishOptions {
	/** the folder of the rendered pages */
	readonly site: string;
	/** the path at which it is served */
	readonly base: string;
	readonly thesaurus: Thesaurus;
	/** what became of the digests; undefined where none are made */
	readonly printed: Printed | undefined;
	/** the folder that keeps cut fonts and packs */
	readonly cache: string;
}

/**
 * Reads the rendered pages once, changes each in one pass, and makes of them what is not a page: fonts cut
 * to them, the search index, the survey for readers without network.
 */
export async function finishSite(options: FinishOptions, progress: Progress): Promise<void> {
	const { site, thesaurus, printed, cache } = options;
	const base = `/${options.base}/`.replace(/\/+/gu, "/");
	const write = (file: SiteFile) => writeSiteFile(site, file);
	const rendered = builtFiles(site, (path) => !path.endsWith(".pdf"));
	const digests = printed ? [linkDigests(printed)] : [];

	progress.stage("cut fonts");
	const writes = digests.map(({ writes = "" }) => writes).join("");
	const fonts = await cutFonts({ files: rendered, writes, cache: path.join(cache, "fonts") });
	fonts.files.forEach(write);

	progress.stage("complete pages");
	const visitors: readonly PageVisitor[] = [...digests, preloadFaces(fonts), holdLines];
	const isPage = ({ path }: SiteFile) => path.endsWith(".html");
	const folder = folderEdition(
		base,
		rendered.filter(isPage).map(({ path }) => path),
	);
	const completed = rendered.map((file) => {
		if (!isPage(file)) return file;
		const page = parsePage(textOf(file));
		for (const { visit } of visitors) visit(page, file.path);
		const hosted = textFile(file.path, printPage(page));
		write(hosted);
		folder.add(page, file.path);
		return hosted;
	});

	progress.stage("index");
	const warn = (message: string) => process.stderr.write(`${message}\n`);
	const search = await indexPages({ site, base, thesaurus, warn });

	progress.stage("keep offline");
	const files = [...completed, ...fonts.files, ...builtFiles(site, isOfSearch)].toSorted(byPath);
	const packs = path.join(cache, "packs");
	for (const file of await serviceWorker(files, packs)) write(file);
	const zip = await folder.zip({ site, files, search, cache: packs });
	write({ path: "offline.zip", bytes: zip });
}

/** The pages of search are there before the index is. */
const isOfSearch = (path: string) => path.startsWith("search/") && !path.endsWith(".html");
