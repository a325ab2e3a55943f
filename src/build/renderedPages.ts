import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptResults, openResults } from "../cache/keptResults.ts";
import { resultKey } from "../cache/resultKey.ts";
import { builtFiles } from "../html/builtFiles.ts";
import { byPath, type SiteFile } from "../html/siteFile.ts";
import { writeSiteFile } from "../html/writeSiteFile.ts";
import { type AskedFile, askedIn, type KnownFiles, knownIn } from "../site/renderedFiles.ts";

/** A file of a site that was not rendered, as it was before of the same. */
export interface UnrenderedFile extends AskedFile {
	/** of its bytes */
	readonly hash: string;
}

/** Between the build and the pages of a site: what was rendered before of the same is not rendered again. */
export interface RenderedPages {
	/**
	 * Keeps what was rendered now. Nothing can be asked afterwards.
	 *
	 * @param site the folder of the rendered pages
	 * @returns what was not rendered, and does not stand there
	 */
	complete(site: string): UnrenderedFile[];
	/** The pages of the site that were not rendered: `papers/x/` */
	unrendered(site: string): string[];
}

const memoryIn = (cache: string) => path.join(cache, "rendered");

/**
 * Tells the pages what is at hand, before they are rendered.
 *
 * @param cache what is kept between builds
 * @param site a hash of what every page depends on
 */
export function renderedPages(cache: string, site: string): RenderedPages {
	const kept = keptResults(memoryIn(cache));
	const known: KnownFiles = { site, keys: kept.keys() };
	writeFileSync(knownIn(cache), JSON.stringify(known));
	rmSync(askedIn(cache), { force: true });
	const asked = (): AskedFile[] =>
		existsSync(askedIn(cache))
			? readFileSync(askedIn(cache), "utf8")
					.split("\n")
					.filter(Boolean)
					.map((line) => JSON.parse(line))
			: [];
	return {
		complete(folder) {
			const unrendered: UnrenderedFile[] = [];
			for (const [file, key] of new Map(asked().map(({ file, key }) => [file, key]))) {
				const place = path.join(folder, file);
				const hashKey = resultKey("hash", key);
				if (existsSync(place)) {
					const bytes = new Uint8Array(readFileSync(place));
					kept.result(key, () => bytes);
					kept.result(hashKey, () => contentHash(bytes));
					continue;
				}
				kept.use(key);
				const before = () => kept.result<Uint8Array>(key, () => gone(file, cache));
				const hash = kept.result(hashKey, () => contentHash(before()));
				unrendered.push({ file, key, hash });
			}
			kept.close();
			return unrendered;
		},
		unrendered: (folder) =>
			asked()
				.map(({ file }) => file)
				.filter((file) => file.endsWith("/index.html") && !existsSync(path.join(folder, file)))
				.map((file) => file.slice(0, -"index.html".length)),
	};
}

/** A page with a hash of its bytes. */
export interface RenderedPage {
	readonly file: SiteFile;
	readonly content: string;
}

/** All that was rendered, now or before. */
export interface RenderedSite {
	/** sorted by path; those from before are not in the folder of the site */
	readonly pages: readonly RenderedPage[];
	/** what is not a page, sorted by path */
	readonly others: readonly SiteFile[];
	/** No page from before can be read afterwards. */
	close(): void;
}

/**
 * Opens a site whose pages were completed.
 *
 * @param site the folder of the rendered pages, which gets from before what is not a page
 * @param cache what is kept between builds
 */
export function openRenderedSite(
	site: string,
	cache: string,
	unrendered: readonly UnrenderedFile[],
): RenderedSite {
	const kept = openResults(memoryIn(cache));
	const fromBefore = ({ file, key }: UnrenderedFile): SiteFile => ({
		path: file,
		get bytes() {
			return kept.result<Uint8Array<ArrayBuffer>>(key) ?? gone(file, cache);
		},
	});
	const before = unrendered.map((asked) => ({ file: fromBefore(asked), content: asked.hash }));
	for (const { file } of before) if (!isPage(file)) writeSiteFile(site, file);
	const onDisk = builtFiles(site, (path) => !path.endsWith(".pdf"));
	return {
		pages: [
			...onDisk.filter(isPage).map((file) => ({ file, content: contentHash(file.bytes) })),
			...before.filter(({ file }) => isPage(file)),
		].toSorted((a, b) => byPath(a.file, b.file)),
		others: onDisk.filter((file) => !isPage(file)),
		close: () => kept.close(),
	};
}

function gone(file: string, cache: string): never {
	throw new Error(`The page ${file} is gone from ${cache}. Build again.`);
}

const isPage = ({ path }: SiteFile) => path.endsWith(".html");

const contentHash = (bytes: Uint8Array): string => resultKey(bytes);
