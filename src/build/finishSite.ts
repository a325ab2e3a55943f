import path from "node:path";
import { codeHash } from "../cache/codeHash.ts";
import { keptResults } from "../cache/keptResults.ts";
import { resultKey } from "../cache/resultKey.ts";
import { linkDigests, mayLinkDigests } from "../digest/print/linkDigests.ts";
import type { Printed } from "../digest/print/printDigests.ts";
import { cutFonts } from "../fonts/cutFonts.ts";
import { preloadFaces } from "../fonts/preloadFaces.ts";
import { charactersOf } from "../fonts/usedCharacters.ts";
import { builtFiles } from "../html/builtFiles.ts";
import { fileOnDisk } from "../html/fileOnDisk.ts";
import { holdLines } from "../html/holdLines.ts";
import { parsePage, printPage } from "../html/pageTree.ts";
import type { PageVisitor } from "../html/pageVisitor.ts";
import { byPath, type SiteFile, textFile, textOf } from "../html/siteFile.ts";
import { writeSiteFile } from "../html/writeSiteFile.ts";
import { type FolderPage, folderEdition } from "../offline/build/folderEdition.ts";
import { keptSurvey } from "../offline/build/keptSurvey.ts";
import { indexPages, type Thesaurus } from "../search/build/indexPages.ts";
import { type PagefindIndex, pagefindIndex } from "../search/build/pagefindIndex.ts";
import { searchedPage } from "../search/build/searchedPage.ts";
import type { Progress } from "../terminal/progress.ts";
import { type AskedPage, openRenderedSite } from "./renderedPages.ts";

export interface FinishOptions {
	/** the folder of the rendered pages */
	readonly site: string;
	/** those that rendering was asked for: some are as before, and do not stand there */
	readonly asked: readonly AskedPage[];
	/** the path at which it is served */
	readonly base: string;
	readonly thesaurus: Thesaurus;
	/** what became of the digests; undefined where none are made */
	readonly printed: Printed | undefined;
	/** the folder that keeps cut fonts and packs */
	readonly cache: string;
}

/**
 * Reads the rendered pages, changes each in one pass, and makes of them what is not a page: fonts cut
 * to them, the search index, the survey for readers without network.
 */
export async function finishSite(options: FinishOptions, progress: Progress): Promise<void> {
	const pagefind = await pagefindIndex();
	try {
		await finish(options, pagefind, progress);
	} finally {
		await pagefind.close();
	}
}

async function finish(
	{ thesaurus, printed, ...options }: FinishOptions,
	pagefind: PagefindIndex,
	progress: Progress,
): Promise<void> {
	const { site, cache } = options;
	const base = `/${options.base}/`.replace(/\/+/gu, "/");
	const write = (file: SiteFile) => writeSiteFile(site, file);
	const digests = printed && linkDigests(printed);
	const kept = keptResults(path.join(cache, "pages"));
	const code = codeHash(import.meta.filename);

	progress.stage("cut fonts");
	const rendered = openRenderedSite(site, cache, options.asked);
	const pages = rendered.pages.map(({ file, content }) => {
		const hash = resultKey(code, file.path, content);
		const read = () => {
			const html = textOf(file);
			return { characters: charactersOf(html), linksDigests: mayLinkDigests(html) };
		};
		return { file, hash, ...kept.result(resultKey("read", hash), read) };
	});
	const fonts = await cutFonts({
		pages: new Map(pages.map(({ file, characters }) => [file.path, characters])),
		styles: rendered.others.filter(({ path }) => path.endsWith(".css")),
		writes: digests?.writes ?? "",
		cache: path.join(cache, "fonts"),
	});
	fonts.files.forEach(write);

	progress.stage("complete pages");
	const always: readonly PageVisitor[] = [preloadFaces(fonts), holdLines];
	const paths = pages.map(({ file }) => file.path);
	const folder = folderEdition(base, paths);
	const names = resultKey(folder.names);
	const folderPages: FolderPage[] = [];
	const complete = (file: SiteFile, visitors: readonly PageVisitor[]) => {
		const page = parsePage(textOf(file));
		for (const { visit } of visitors) visit(page, file.path);
		const [hosted, searched] = [printPage(page), searchedPage(page)];
		return { hosted, searched, inFolder: folder.toPage(page, file.path) };
	};
	for (const { file, hash, linksDigests } of pages) {
		const visitors = digests && linksDigests ? [digests, ...always] : always;
		const of = visitors.map((visitor) => visitor.dependsOn?.(file.path));
		const key = resultKey(hash, JSON.stringify(of), names);
		const { hosted, searched, inFolder } = kept.result(key, () => complete(file, visitors));
		write(textFile(file.path, hosted));
		if (searched !== undefined) await pagefind.add(file.path, searched);
		// A copy: bytes of a kept result are a view of the whole of it, which would stay in memory.
		folderPages.push({
			...inFolder,
			file: { ...inFolder.file, deflated: new Uint8Array(inFolder.file.deflated) },
		});
	}
	kept.close();
	rendered.close();

	progress.stage("index");
	const warn = (message: string) => process.stderr.write(`${message}\n`);
	const packs = path.join(cache, "packs");
	const offline = keptSurvey(packs);
	const completed = paths.map((path) => fileOnDisk(site, path));
	const known = [...rendered.others, ...completed, ...fonts.files];
	const [search] = await Promise.all([
		indexPages({ site, pagefind, base, thesaurus, warn }),
		offline.prepare(known), // while Pagefind writes its index
	]);

	progress.stage("keep offline");
	const files = [...known, ...builtFiles(site, isOfSearch)].toSorted(byPath);
	const [zip, worker] = await Promise.all([
		folder.zip({ site, pages: folderPages, files, search, cache: packs }),
		offline.files(files),
	]);
	worker.forEach(write);
	write({ path: "offline.zip", bytes: zip });
}

/** The pages of search are there before the index is. */
const isOfSearch = (path: string) => path.startsWith("search/") && !path.endsWith(".html");
