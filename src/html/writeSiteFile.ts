import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SiteFile } from "./siteFile.ts";

/** Writes a file of a site, with the folders that it stands in. */
export function writeSiteFile(site: string, file: SiteFile): void {
	const place = path.join(site, file.path);
	mkdirSync(path.dirname(place), { recursive: true });
	writeFileSync(place, file.bytes);
}
