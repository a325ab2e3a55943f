import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptResults } from "../cache/keptResults.ts";
import { writeSiteFile } from "../html/writeSiteFile.ts";
import { type AskedFile, askedIn, type KnownFiles, knownIn } from "../site/renderedFiles.ts";

/** Between the build and the pages of a site: what was rendered before of the same is not rendered again. */
export interface RenderedPages {
	/**
	 * Keeps what was rendered now, and writes what was not.
	 *
	 * @param site the folder of the rendered pages
	 */
	complete(site: string): void;
	/** The pages of the site that were not rendered: `papers/x/` */
	unrendered(site: string): string[];
}

/**
 * Tells the pages what is at hand, before they are rendered.
 *
 * @param cache what is kept between builds
 * @param site a hash of what every page depends on
 */
export function renderedPages(cache: string, site: string): RenderedPages {
	const kept = keptResults(path.join(cache, "rendered"));
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
			for (const [file, key] of new Map(asked().map(({ file, key }) => [file, key]))) {
				const place = path.join(folder, file);
				const isRendered = existsSync(place);
				const bytes = kept.result(key, () => new Uint8Array(readFileSync(place)));
				if (!isRendered) writeSiteFile(folder, { path: file, bytes });
			}
			kept.close();
		},
		unrendered: (folder) =>
			asked()
				.map(({ file }) => file)
				.filter((file) => file.endsWith("/index.html") && !existsSync(path.join(folder, file)))
				.map((file) => file.slice(0, -"index.html".length)),
	};
}
