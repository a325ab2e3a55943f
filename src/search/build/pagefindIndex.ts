import { rm } from "node:fs/promises";
import path from "node:path";
import * as pagefind from "pagefind";

/** Parts of Pagefind's bundle that no page of ours uses. */
const UNUSED = [
	"pagefind-component-ui.js",
	"pagefind-component-ui.css",
	"pagefind-ui.js",
	"pagefind-ui.css",
	"pagefind-modular-ui.js",
	"pagefind-modular-ui.css",
	"pagefind-highlight.js",
	"pagefind-worker.js",
	"wasm.unknown.pagefind",
];

/** So many pages are on their way to Pagefind at most. */
const MOST_SENT = 64;

/** Pagefind's index of a site, which its own program makes beside this. */
export interface PagefindIndex {
	/**
	 * @param path of the page's file, from the site's base
	 * @param html what is searched of it
	 */
	add(path: string, html: string): Promise<void>;
	/**
	 * Writes the index and module of Pagefind into a folder. Nothing can be added afterwards.
	 *
	 * @throws when a page could not be indexed
	 */
	write(folder: string): Promise<void>;
	/** Ends the program, whether or not the index was written. */
	close(): Promise<void>;
}

/** @throws when Pagefind cannot be started */
export async function pagefindIndex(): Promise<PagefindIndex> {
	const { index, errors: failed } = await pagefind.createIndex({ forceLanguage: "en" });
	if (!index) throw new Error(`Pagefind could not start: ${failed.join("; ")}`);
	const hear = ({ errors }: { readonly errors: readonly string[] }) => void failed.push(...errors);
	let sent: Promise<void>[] = [];
	const arrive = async () => {
		await Promise.all(sent);
		sent = [];
	};
	return {
		async add(sourcePath, content) {
			const added = index.addHTMLFile({ sourcePath, content });
			sent.push(added.then(hear, (error) => hear({ errors: [String(error)] })));
			if (sent.length === MOST_SENT) await arrive();
		},
		async write(outputPath) {
			await arrive();
			hear(await index.writeFiles({ outputPath }));
			if (failed.length > 0)
				throw new Error(`Pagefind could not index the pages: ${failed.join("; ")}`);
			await Promise.all(UNUSED.map((file) => rm(path.join(outputPath, file), { force: true })));
		},
		close: async () => void (await pagefind.close()),
	};
}
