import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { SiteFile } from "./siteFile.ts";

/**
 * A file of a site that is read whenever its bytes are asked for: all pages of a large survey at once would
 * take gigabytes. What is written to its place meanwhile is what is read.
 *
 * @param file its path from the site's base
 */
export const fileOnDisk = (site: string, file: string): SiteFile => ({
	path: file,
	get size() {
		return statSync(path.join(site, file)).size;
	},
	get bytes() {
		return new Uint8Array(readFileSync(path.join(site, file)));
	},
});
