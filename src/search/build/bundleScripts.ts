import { copyFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const source = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

const STYLES = fileURLToPath(new URL("../../styles/search.css", import.meta.url));

/**
 * What pages load: the search module, `worker.js`, which does its work, and `engine.js`, which both
 * can use; the script of the search page; and the one of every page, with those that it loads when they
 * are wanted. They find each other by standing in one folder, their names short for the page that asks.
 */
const ENTRIES = [
	"search/browser/pagefind",
	"search/browser/worker",
	"search/browser/engine",
	"search/browser/page",
	"search/browser/dialog",
	"search/browser/overview",
	"search/browser/mark",
	"offline/browser/newer",
	"browser/notices",
	"layouts/site",
];

/**
 * Bundles the scripts of search, and of every page, into a folder. The bundler is the one that comes
 * with Astro.
 *
 * @param words the name of the file of words
 * @param base of the site
 */
export async function bundleSearch(folder: string, words: string, base: string): Promise<void> {
	await build({
		input: Object.fromEntries(
			ENTRIES.map((entry) => [path.basename(entry), source(`${entry}.ts`)]),
		),
		platform: "browser",
		preserveEntrySignatures: "allow-extension",
		transform: {
			define: {
				WORDS_FILE: JSON.stringify(words),
				"import.meta.env.BASE_URL": JSON.stringify(base),
			},
		},
		output: { dir: folder, format: "esm", entryFileNames: "[name].js", minify: true },
	});
	await copyFile(STYLES, path.join(folder, path.basename(STYLES)));
}
