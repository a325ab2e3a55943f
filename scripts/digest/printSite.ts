import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Progress } from "../cli/progress.ts";
import { linkDigests } from "./linkDigests.ts";
import type { PaperName } from "./paperSizes.ts";
import { NoBrowser, printDigests } from "./printDigests.ts";
import { unshownMessages } from "./unshownMessages.ts";

export interface PrintSiteOptions {
	/** the folder of the rendered pages */
	readonly site: string;
	readonly paper: PaperName;
	/** keeps the books and what was printed from them */
	readonly cache: string;
}

/**
 * After the pages are rendered, and before anything else looks at them: takes
 * the books out of the site, prints them, and completes the links to them.
 * Where no browser can be had, the site goes without digests.
 */
export async function printSite(
	{ site, paper, cache }: PrintSiteOptions,
	progress: Progress,
): Promise<void> {
	progress.stage("digests");
	const out = path.join(site, "digests");
	const sources = await takeBooks(out, cache);
	if (sources.size === 0) return;
	try {
		const onPrint = (id: string) => progress.stage(`print ${id}`);
		const printed = await printDigests({ sources, paper, out, cache, onPrint });
		await linkDigests(site, printed);
		for (const message of unshownMessages(printed)) progress.warn(message);
	} catch (error) {
		if (!(error instanceof NoBrowser)) throw error;
		await rm(out, { recursive: true, force: true });
		await linkDigests(site, new Map());
		progress.warn(
			`There are no PDF digests this time. ${error.message}, or leave them out: --no-digests`,
		);
	}
}

/** Moves the rendered books from the site to the cache. */
async function takeBooks(folder: string, cache: string): Promise<Map<string, string>> {
	const ids = await readdir(folder).catch(() => []);
	const books = await Promise.all(
		ids
			.toSorted()
			.map(
				async (id): Promise<[string, string]> => [
					id,
					await readFile(path.join(folder, id, "index.html"), "utf8"),
				],
			),
	);
	await rm(folder, { recursive: true, force: true });
	await rm(cacheOfBooks(cache), { recursive: true, force: true });
	await mkdir(cacheOfBooks(cache), { recursive: true });
	for (const [id, book] of books)
		await writeFile(path.join(cacheOfBooks(cache), `${id}.html`), book);
	return new Map(books);
}

/** Where the books of the last build are, `<id>.html` each. */
export function cacheOfBooks(cache: string): string {
	return path.join(cache, "books");
}
