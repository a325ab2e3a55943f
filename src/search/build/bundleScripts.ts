import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { siteStylesheet } from "../../styles/tokens.ts";

const source = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

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
	"offline/browser/askToKeep",
	"browser/notices",
	"browser/readingKeys",
	"layouts/site",
];

export interface BundleOptions {
	/** the name of the file of words */
	readonly words: string;
	/** of the site */
	readonly base: string;
	/** leaves the names of the code as they are, and keeps nothing in the browser */
	readonly development?: boolean;
}

/** Bundles the scripts of search, and of every page, into a folder, by the bundler that comes with Astro. */
export async function bundleScripts(
	folder: string,
	{ words, base, development = false }: BundleOptions,
): Promise<void> {
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
				"import.meta.env.DEV": String(development),
			},
		},
		output: { dir: folder, format: "esm", entryFileNames: "[name].js", minify: !development },
	});
	const [styles, tokens] = await Promise.all(
		["search.css", "tokens.css"].map((name) => readFile(source(`styles/${name}`), "utf8")),
	);
	const stylesheet = development ? styles : siteStylesheet(styles ?? "", tokens ?? "");
	await writeFile(path.join(folder, "search.css"), stylesheet ?? "");
}
