import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "@parse5/tools";
import { rolldown } from "rolldown";
import { printPage } from "../../html/pageTree.ts";
import { byPath, type SiteFile, textFile, textOf } from "../../html/siteFile.ts";
import type { PaperData } from "../../list/core/paperData.ts";
import { type MapData, unpackMap } from "../../map/core/mapData.ts";
import type { SearchData } from "../../search/build/indexPages.ts";
import { type IndexedPage, MEANINGS, PAGES } from "../browser/memoryIndex.ts";
import { type Rename, toFolderPage } from "../core/toFolderPage.ts";
import { compressPack } from "./compressPack.ts";
import { waitForFaces } from "./waitForFaces.ts";
import { zipFiles } from "./zipFiles.ts";

/**
 * What the pages of the list and of the map read. A page may not read files of a folder: its data stand in
 * `data.js`.
 */
const LIST = "list/papers.json";
const MAP = "map/papers.json";

/** What is shown in the folder as it is. */
const SHOWN = /^(?:assets|fonts|search)\/[^/]*\.(?:css|woff2)$/u;

/** The stylesheet that names the faces of the text. */
const TEXT_FACES = "fonts/text.css";

/** Worth its time for a file of a few hundred kilobytes. */
const SMALLEST = 19;

/** The folder within the archive. */
const FOLDER = "survey/";

/** What a folder is made of, besides its pages. */
export interface FolderParts {
	/** where the scripts stand as modules */
	readonly site: string;
	/** all files of the site */
	readonly files: readonly SiteFile[];
	readonly search: SearchData;
	/** a folder of the cache */
	readonly cache: string;
}

/** A survey as a folder that is opened by a double click, with search, and without network or server. */
export interface FolderEdition {
	/** @param page of the site; it becomes the folder's */
	add(page: Document, path: string): void;
	/** @returns the archive of it */
	zip(parts: FolderParts): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * @param base the path at which the site is served, with its slashes
 * @param pages the paths of all that will be added
 */
export function folderEdition(base: string, pages: readonly string[]): FolderEdition {
	const rename = shortNames(pages);
	const added: SiteFile[] = [];
	const scripts = new Set<string>();
	return {
		add(page, path) {
			for (const script of toFolderPage(page, path, base, rename)) scripts.add(script);
			added.push(textFile(rename(path), printPage(page)));
		},
		async zip({ site, files, search, cache }) {
			const shown = files.filter(({ path }) => SHOWN.test(path)).map(facesAtOnce);
			const modules = [...scripts].sort();
			const classic = await Promise.all(modules.map((script) => classicScript(site, script)));
			const [list, map] = [LIST, MAP].map((name) => files.find(({ path }) => path === name));
			const data = {
				papers: (list ? JSON.parse(textOf(list)) : []) as readonly PaperData[],
				map: (map ? JSON.parse(textOf(map)) : null) as MapData | null,
				search,
			};
			const entries = [...added, ...shown, ...classic];
			entries.push(await dataFile(data, rename, cache));
			return zipFiles(
				entries.toSorted(byPath).map(({ path, bytes }) => ({ path: FOLDER + path, bytes })),
			);
		},
	};
}

const facesAtOnce = (file: SiteFile): SiteFile =>
	file.path === TEXT_FACES ? textFile(file.path, waitForFaces(textOf(file))) : file;

/** What pages read of the hosted survey. */
interface PageData {
	readonly papers: readonly PaperData[];
	readonly map: MapData | null;
	readonly search: SearchData;
}

/** Their data as a script that they can load. */
async function dataFile(
	{ papers, map, search: { fragments, meanings } }: PageData,
	rename: Rename,
	cache: string,
): Promise<SiteFile> {
	const dates = new Map(papers.map(({ url, isoDate }) => [url, isoDate]));
	const pages = fragments.map(({ url, content, meta, filters }): Omit<IndexedPage, "id"> => {
		const place = url.slice(1);
		return {
			url: rename(`${place}index.html`),
			content,
			meta: { ...meta, slug: path.basename(url) }, // the file has another name
			filters,
			date: dates.get(place) ?? "",
		};
	});
	const listed = papers.map((paper) => ({ ...paper, url: rename(`${paper.url}index.html`) }));
	const mapped = map && {
		...map,
		files: unpackMap(map).papers.map(({ slug }) => rename(`papers/${slug}/index.html`)),
	};
	const data = await compressPack(
		[
			textFile(LIST, JSON.stringify(listed)),
			textFile(MAP, JSON.stringify(mapped)),
			textFile(PAGES, JSON.stringify(pages)),
			textFile(MEANINGS, JSON.stringify(meanings)),
		],
		{ level: SMALLEST, cache },
	);
	return textFile("data.js", `abstrataData="${Buffer.from(data).toString("base64")}"`);
}

/** Papers by number: their slugs, in every link and twice in the archive's own lists, are an eighth of it. */
function shortNames(paths: readonly string[]): Rename {
	const papers = paths.filter((file) => /^papers\/[^/]+\/index\.html$/u.test(file));
	const names = new Map(papers.map((file, index) => [file, `papers/${index + 1}.html`]));
	return (file) => names.get(file) ?? file;
}

/** Stands for a module that only loads another. */
const ENTRY = "\0entry";

/** A module of the site with all that it imports as one script, which can be loaded from a file. */
async function classicScript(site: string, script: string): Promise<SiteFile> {
	const folderSearch = fileURLToPath(import.meta.resolve("../browser/folderSearch.ts"));
	const bundle = await rolldown({
		input: ENTRY,
		transform: { define: { "import.meta.url": "SCRIPT_URL" } },
		plugins: [
			{
				name: "search-of-a-folder",
				// A script without exports is a module too, wherever the site is built.
				transform: (code) => `${code}\nexport {};`,
				resolveId: (source) =>
					source.endsWith("/pagefind.js") ? folderSearch : source === ENTRY ? ENTRY : null,
				// What the module gives to parts that are loaded later is no concern of the page.
				load: (id) => (id === ENTRY ? `import ${JSON.stringify(path.join(site, script))};` : null),
			},
		],
	});
	const { output } = await bundle.generate({
		format: "iife",
		minify: true,
		codeSplitting: false,
		intro: "const SCRIPT_URL=document.currentScript.src;",
	});
	await bundle.close();
	return textFile(script, output[0].code);
}
