import { writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { builtFiles } from "../../html/builtFiles.ts";
import type { SiteFile } from "../../html/siteFile.ts";
import type { PaperData } from "../../list/core/paperData.ts";
import type { WordsFile } from "../../search/browser/openIndex.ts";
import { readFragments } from "../../search/build/readFragments.ts";
import type { Meaning } from "../../search/core/thesaurus.ts";
import { type IndexedPage, MEANINGS, PAGES } from "../browser/memoryIndex.ts";
import { folderPage, type Rename } from "../core/folderPage.ts";
import { compressPack } from "./compressPack.ts";
import { waitForFaces } from "./waitForFaces.ts";
import { zipFiles } from "./zipFiles.ts";

/** What the list page reads. A page may not read files of a folder: its data stand in `data.js`. */
const LIST = "list/papers.json";

/** What is shown in the folder as it is, or as a page of it. */
const SHOWN = /^(?:(?!digests\/).*\.html|(?:assets|fonts|search)\/[^/]*\.(?:css|woff2))$/u;

/** The stylesheet that names the faces of the text. */
const TEXT_FACES = "fonts/text.css";

/** Worth its time for a file of a few hundred kilobytes. */
const SMALLEST = 19;

/** The folder within the archive. */
const FOLDER = "survey/";

/**
 * After all else is written: `offline.zip`, the survey as a folder that is opened
 * by a double click, with search, and without network or server.
 */
export async function packFolder(site: string, base: string): Promise<void> {
	const entries = await folderFiles(site, base);
	const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
	const zip = zipFiles(sorted.map(([name, bytes]) => ({ path: FOLDER + name, bytes })));
	writeFileSync(path.join(site, "offline.zip"), zip);
}

async function folderFiles(site: string, base: string): Promise<Map<string, SiteFile["bytes"]>> {
	const files = builtFiles(site, (file) => SHOWN.test(file));
	const rename = shortNames(files.map(({ path }) => path));
	const entries = new Map<string, SiteFile["bytes"]>();
	const scripts = new Set<string>();
	for (const { path, bytes } of files) {
		if (path === TEXT_FACES) {
			entries.set(path, text(waitForFaces(new TextDecoder().decode(bytes))));
			continue;
		}
		if (!path.endsWith(".html")) {
			entries.set(path, bytes);
			continue;
		}
		const page = folderPage(new TextDecoder().decode(bytes), path, base, rename);
		entries.set(rename(path), text(page.html));
		for (const script of page.scripts) scripts.add(script);
	}
	for (const script of [...scripts].sort())
		entries.set(script, text(await classicScript(site, script)));
	const papers = await readPapers(site);
	const dates = new Map(papers.map(({ url, isoDate }) => [url, isoDate]));
	const pages = (await readFragments(path.join(site, "search", "pagefind"))).map(
		({ url, content, meta, filters }, number): IndexedPage => {
			const place = url.slice(1);
			const slug = path.basename(url);
			return {
				id: String(number), // shorter than Pagefind's
				url: rename(`${place}index.html`),
				content,
				meta: { ...meta, slug }, // the file has another name
				filters,
				date: dates.get(place) ?? "",
			};
		},
	);
	const data = await compressPack(
		[
			{
				path: LIST,
				bytes: text(
					JSON.stringify(
						papers.map((paper) => ({ ...paper, url: rename(`${paper.url}index.html`) })),
					),
				),
			},
			{ path: PAGES, bytes: text(JSON.stringify(pages)) },
			{ path: MEANINGS, bytes: text(JSON.stringify(await readMeanings(site))) },
		],
		SMALLEST,
	);
	return entries.set("data.js", text(`abstrataData="${Buffer.from(data).toString("base64")}"`));
}

/** The thesaurus as the index of words has it. */
async function readMeanings(site: string): Promise<readonly Meaning[]> {
	const folder = path.join(site, "search", "words");
	const [file = ""] = (await readdir(folder)).filter((name) => name.startsWith("words."));
	const { meanings }: WordsFile = JSON.parse(await readFile(path.join(folder, file), "utf8"));
	return meanings;
}

/** The papers as the list page has them. */
async function readPapers(site: string): Promise<readonly PaperData[]> {
	return JSON.parse(await readFile(path.join(site, LIST), "utf8"));
}

/** Papers by number: their slugs, in every link and twice in the archive's own lists, are an eighth of it. */
function shortNames(paths: readonly string[]): Rename {
	const papers = paths.filter((file) => /^papers\/[^/]+\/index\.html$/u.test(file));
	const names = new Map(papers.map((file, index) => [file, `papers/${index + 1}.html`]));
	return (file) => names.get(file) ?? file;
}

const text = (value: string) => new TextEncoder().encode(value);

/** A module of the site with all that it imports as one script, which can be loaded from a file. */
async function classicScript(site: string, script: string): Promise<string> {
	const folderSearch = fileURLToPath(import.meta.resolve("../browser/folderSearch.ts"));
	const bundle = await rolldown({
		input: path.join(site, script),
		transform: { define: { "import.meta.url": "SCRIPT_URL" } },
		plugins: [
			{
				name: "search-of-a-folder",
				// A script without exports is a module too, wherever the site is built.
				transform: (code) => `${code}\nexport {};`,
				resolveId: (source) => (source.endsWith("/pagefind.js") ? folderSearch : null),
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
	return output[0].code;
}
