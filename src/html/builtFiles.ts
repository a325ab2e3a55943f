import { readdirSync } from "node:fs";
import path from "node:path";
import { fileOnDisk } from "./fileOnDisk.ts";
import type { SiteFile } from "./siteFile.ts";

/**
 * The files of a built site, sorted by path.
 *
 * @param wanted asked with each path from the site's base, with slashes
 */
export function builtFiles(site: string, wanted: (path: string) => boolean): SiteFile[] {
	return readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join("/"))
		.filter(wanted)
		.sort()
		.map((file) => fileOnDisk(site, file));
}
