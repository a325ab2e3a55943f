import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { writeSealed } from "../../cache/sealedFile.ts";
import type { Progress } from "../../terminal/progress.ts";
import { cacheOfSources } from "./cacheOfSources.ts";
import { missingMessages } from "./missingMessages.ts";
import type { PaperName } from "./paperSizes.ts";
import { type Printed, printDigests } from "./printDigests.ts";
import { unshownMessages } from "./unshownMessages.ts";

export interface PrintSiteOptions {
	/** the folder of the rendered pages */
	readonly site: string;
	readonly paper: PaperName;
	/** keeps the digests and what was printed from them */
	readonly cache: string;
}

/**
 * After the pages are rendered, and before anything else looks at them: takes
 * the digests out of the site and prints them. The site goes without a digest that cannot be printed, and
 * says so.
 *
 * @returns what became of them, for the links to them: see `linkDigests`
 */
export async function printSite(
	{ site, paper, cache }: PrintSiteOptions,
	progress: Progress,
): Promise<Printed> {
	progress.stage("digests");
	const out = path.join(site, "digests");
	const sources = await takeSources(out, cache);
	if (sources.size === 0) return { printed: new Map(), failed: new Map() };
	const onPrint = (ids: string) => progress.stage(`print ${ids}`);
	const result = await printDigests({ sources, paper, out, cache, onPrint });
	const { printed, failed } = result;
	if (printed.size === 0) await rm(out, { recursive: true, force: true });
	for (const message of unshownMessages(printed)) progress.warn(message);
	for (const message of missingMessages(printed, failed)) progress.warn(message);
	return result;
}

/** Moves the rendered digests from the site to the cache. */
async function takeSources(folder: string, cache: string): Promise<Map<string, string>> {
	const ids = await readdir(folder).catch(() => []);
	const digests = await Promise.all(
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
	await rm(cacheOfSources(cache), { recursive: true, force: true });
	for (const [id, digest] of digests)
		writeSealed(path.join(cacheOfSources(cache), `${id}.html`), digest);
	return new Map(digests);
}
