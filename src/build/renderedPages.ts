import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptResults, openResults } from "../cache/keptResults.ts";
import { resultKey } from "../cache/resultKey.ts";
import type { SiteFile } from "../html/siteFile.ts";
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
				const isRendered = existsSync(place);
				const bytes = () => kept.result(key, () => new Uint8Array(readFileSync(place)));
				if (isRendered) bytes();
				else kept.use(key);
				const hash = kept.result(resultKey("hash", key), () => contentHash(bytes()));
				if (!isRendered) unrendered.push({ file, key, hash });
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

export const contentHash = (bytes: Uint8Array): string => resultKey(bytes);

/** Files as they were rendered before, read whenever their bytes are asked for. */
export interface OpenedPages {
	file(unrendered: UnrenderedFile): SiteFile;
	close(): void;
}

/** @param cache what is kept between builds; the pages of the site were completed */
export function openRenderedPages(cache: string): OpenedPages {
	const kept = openResults(memoryIn(cache));
	return {
		file: ({ file, key }) => ({
			path: file,
			get bytes() {
				const bytes = kept.result<Uint8Array<ArrayBuffer>>(key);
				if (!bytes) throw new Error(`The page ${file} is gone from ${cache}. Build again.`);
				return bytes;
			},
		}),
		close: () => kept.close(),
	};
}
