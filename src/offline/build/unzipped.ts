import { gunzipSync } from "node:zlib";
import type { SiteFile } from "../../html/siteFile.ts";

/** How the names of Pagefind's files end; others are not read to see what they are. */
const PAGEFIND = /\.pf_[a-z]+$/u;

/**
 * What is gzipped already, Pagefind's files, as it reads: so it shares its text with others, and an edit
 * changes little of it.
 */
export function unzipped(file: SiteFile): SiteFile {
	if (!PAGEFIND.test(file.path)) return file;
	const { path, bytes } = file;
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return isPacked ? { path, bytes: new Uint8Array(gunzipSync(bytes)) } : file;
}
