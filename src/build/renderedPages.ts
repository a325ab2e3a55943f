import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptResults, openResults } from "../cache/keptResults.ts";
import { resultKey } from "../cache/resultKey.ts";
import { builtFiles } from "../html/builtFiles.ts";
import { byPath, type SiteFile } from "../html/siteFile.ts";
import { writeSiteFile } from "../html/writeSiteFile.ts";
import { type AskedFile, askedIn, type KnownFiles, knownIn } from "../site/renderedFiles.ts";

/** A page that the site asked for. */
export interface AskedPage extends AskedFile {
	/** of its bytes */
	readonly hash: string;
	/** it was rendered now; else it is as it was before of the same, and does not stand in the folder */
	readonly isRendered: boolean;
}

/** Between the build and the pages of a site: what was rendered before of the same is not rendered again. */
export interface RenderedPages {
	/**
	 * Keeps what was rendered now, and writes what was not and is no page. Nothing can be asked afterwards.
	 *
	 * @param site the folder of the rendered pages
	 * @returns the pages that the site asked for
	 */
	complete(site: string): AskedPage[];
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
			const pages: AskedPage[] = [];
			for (const [file, key] of new Map(asked().map(({ file, key }) => [file, key]))) {
				const place = path.join(folder, file);
				const isRendered = existsSync(place);
				const keep = () => kept.result(key, () => new Uint8Array(readFileSync(place)));
				if (!isPage({ path: file })) {
					const bytes = keep();
					if (!isRendered) writeSiteFile(folder, { path: file, bytes });
					continue;
				}
				const bytes = isRendered ? keep() : undefined;
				if (!isRendered) kept.use(key); // and stays packed
				const hash = kept.result(hashKey(key), () => contentHash(bytes ?? keep()));
				pages.push({ file, key, hash, isRendered });
			}
			kept.close();
			return pages;
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
 * @param site the folder of the rendered pages
 * @param cache what is kept between builds
 * @param asked what `complete` returned
 */
export function openRenderedSite(
	site: string,
	cache: string,
	asked: readonly AskedPage[],
): RenderedSite {
	const kept = openResults(memoryIn(cache));
	const fromBefore = ({ file, key }: AskedPage): SiteFile => ({
		path: file,
		get bytes() {
			const bytes = kept.result<Uint8Array<ArrayBuffer>>(key);
			if (!bytes) throw new Error(`The page ${file} is gone from ${cache}. Build again.`);
			return bytes;
		},
	});
	const hashes = new Map(asked.map(({ file, hash }) => [file, hash]));
	const before = asked
		.filter(({ isRendered }) => !isRendered)
		.map((page) => ({ file: fromBefore(page), content: page.hash }));
	const onDisk = builtFiles(site, (path) => !path.endsWith(".pdf"));
	return {
		pages: [
			...onDisk
				.filter(isPage)
				.map((file) => ({ file, content: hashes.get(file.path) ?? contentHash(file.bytes) })),
			...before,
		].toSorted((a, b) => byPath(a.file, b.file)),
		others: onDisk.filter((file) => !isPage(file)),
		close: () => kept.close(),
	};
}

const isPage = ({ path }: Pick<SiteFile, "path">) => path.endsWith(".html");

const hashKey = (key: string) => resultKey("hash", key);

const contentHash = (bytes: Uint8Array): string => resultKey(bytes);
