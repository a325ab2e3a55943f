import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const source = (file: string) => fileURLToPath(new URL(`../browser/search/${file}`, import.meta.url));

/**
 * Bundles the search module into a folder: `pagefind.js` for pages, `worker.js`, which does the work,
 * and `engine.js`, which both can use. The bundler is the one that comes with Astro.
 *
 * @param words the name of the file of words
 */
export async function bundleSearch(folder: string, words: string): Promise<void> {
	await build({
		input: {
			pagefind: source("pagefind.ts"),
			worker: source("worker.ts"),
			engine: source("engine.ts"),
		},
		platform: "browser",
		preserveEntrySignatures: "allow-extension",
		transform: { define: { WORDS_FILE: JSON.stringify(words) } },
		output: { dir: folder, format: "esm", entryFileNames: "[name].js", minify: true },
	});
}
