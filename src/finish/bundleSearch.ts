import { copyFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const source = (file: string) =>
	fileURLToPath(new URL(`../browser/search/${file}`, import.meta.url));

const STYLES = fileURLToPath(new URL("../styles/search.css", import.meta.url));

/**
 * What pages load: the search module, `worker.js`, which does its work, and `engine.js`, which both
 * can use; the script of the search page; and what every page has, with the two that it loads when
 * they are wanted. They find each other by standing in one folder.
 */
const ENTRIES = ["pagefind", "worker", "engine", "page", "keys", "dialog", "mark"];

/**
 * Bundles the scripts of search into a folder. The bundler is the one that comes with Astro.
 *
 * @param words the name of the file of words
 */
export async function bundleSearch(folder: string, words: string): Promise<void> {
	await build({
		input: Object.fromEntries(ENTRIES.map((name) => [name, source(`${name}.ts`)])),
		platform: "browser",
		preserveEntrySignatures: "allow-extension",
		transform: { define: { WORDS_FILE: JSON.stringify(words) } },
		output: { dir: folder, format: "esm", entryFileNames: "[name].js", minify: true },
	});
	await copyFile(STYLES, path.join(folder, path.basename(STYLES)));
}
