import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "@parse5/tools";
import { rolldown } from "rolldown";
import { printPage } from "../../html/pageTree.ts";
import { byPath, type SiteFile, textFile, textOf } from "../../html/siteFile.ts";
import type { PaperData } from "../../list/core/paperData.ts";
import { isPartFile } from "../../list/core/paperParts.ts";
import { type MapData, unpackMap } from "../../map/core/mapData.ts";
import type { SearchData } from "../../search/build/indexPages.ts";
import { type IndexedPage, MEANINGS, PAGES } from "../browser/folderPages.ts";
import { pack } from "../core/pack.ts";
import { type Rename, toFolderPage } from "../core/toFolderPage.ts";
import { compressPack, type PackLevel } from "./compressPack.ts";
import { waitForFaces } from "./waitForFaces.ts";
import { type DeflatedFile, deflateFile, zipFiles } from "./zipFiles.ts";

/**
 * What the page of the map reads, as that of the list reads its parts. A page may not read files of a folder:
 * its data stand in `data.js`.
 */
const MAP = "map/papers.json";

/** What is shown in the folder as it is. */
const SHOWN = /^(?:assets|fonts|search)\/[^/]*\.(?:css|woff2)$/u;

/** The stylesheet that names the faces of the text. */
const TEXT_FACES = "fonts/text.css";

/** Worth its time for a file of a few hundred kilobytes; 43 MB took 33 s for a hundredth fewer bytes. */
const SMALLEST: readonly PackLevel[] = [
	[64_000_000, 7],
	[4_000_000, 12],
	[0, 19],
];

/** The page of a paper. */
const PAPER = /^papers\/[^/]+\/index\.html$/u;

/** The folder within the archive. */
const FOLDER = "survey/";

/** A page as the folder has it. */
export interface FolderPage {
	/** those that it loads, from the first page */
	readonly scripts: readonly string[];
	readonly file: DeflatedFile;
}

/** What a folder is made of. */
export interface FolderParts {
	readonly pages: readonly FolderPage[];
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
	/** changes when the same page of the site would become another of the folder's */
	readonly names: string;
	/** @param page of the site; it becomes the folder's */
	toPage(page: Document, path: string): FolderPage;
	/** @returns the archive of it */
	zip(parts: FolderParts): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * @param base the path at which the site is served, with its slashes
 * @param paths those of all pages of the site
 */
export function folderEdition(base: string, paths: readonly string[]): FolderEdition {
	const papers = paths.filter((path) => PAPER.test(path));
	const rename = shortNames(papers);
	return {
		names: JSON.stringify([base, papers]),
		toPage(page, path) {
			const scripts = toFolderPage(page, path, base, rename);
			const file = textFile(FOLDER + rename(path), printPage(page));
			return { scripts, file: deflateFile(file) };
		},
		async zip({ site, pages, files, search, cache }) {
			const shown = files.filter(({ path }) => SHOWN.test(path)).map(facesAtOnce);
			const modules = [...new Set(pages.flatMap(({ scripts }) => scripts))].sort();
			const classic = await Promise.all(modules.map((script) => classicScript(site, script)));
			const map = files.find(({ path }) => path === MAP);
			const lists = files.filter(({ path }) => isPartFile(path)).toSorted(byPath);
			const data = {
				lists: lists.map((file) => ({
					path: file.path,
					papers: JSON.parse(textOf(file)) as readonly PaperData[],
				})),
				map: (map ? JSON.parse(textOf(map)) : null) as MapData | null,
				search,
			};
			const besides = [...shown, ...classic, await dataFile(data, rename, cache)];
			const deflated = besides.map(({ path, bytes }) =>
				deflateFile({ path: FOLDER + path, bytes }),
			);
			return zipFiles([...pages.map(({ file }) => file), ...deflated].toSorted(byPath));
		},
	};
}

const facesAtOnce = (file: SiteFile): SiteFile =>
	file.path === TEXT_FACES ? textFile(file.path, waitForFaces(textOf(file))) : file;

/** What pages read of the hosted survey. */
interface PageData {
	/** the files of the list */
	readonly lists: readonly { readonly path: string; readonly papers: readonly PaperData[] }[];
	readonly map: MapData | null;
	readonly search: SearchData;
}

/** Their data as a script that they can load. */
async function dataFile(
	{ lists, map, search: { fragments, meanings } }: PageData,
	rename: Rename,
	cache: string,
): Promise<SiteFile> {
	const dates = new Map(
		lists.flatMap(({ papers }) => papers.map(({ url, isoDate }) => [url, isoDate] as const)),
	);
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
	const listed = lists.map(({ path, papers }) => {
		const named = papers.map((paper) => ({ ...paper, url: rename(`${paper.url}index.html`) }));
		return textFile(path, JSON.stringify(named));
	});
	const mapped = map && {
		...map,
		files: unpackMap(map).papers.map(({ slug }) => rename(`papers/${slug}/index.html`)),
	};
	const packed = pack([
		...listed,
		textFile(MAP, JSON.stringify(mapped)),
		textFile(PAGES, JSON.stringify(pages)),
		textFile(MEANINGS, JSON.stringify(meanings)),
	]);
	const data = await compressPack(packed, SMALLEST, path.join(cache, "folder"));
	return textFile("data.js", `abstrataData="${Buffer.from(data).toString("base64")}"`);
}

/** Papers by number: their slugs, in every link and twice in the archive's own lists, are an eighth of it. */
function shortNames(papers: readonly string[]): Rename {
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
