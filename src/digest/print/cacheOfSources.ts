import path from "node:path";

/** Where the digests of the last build are, `<id>.html` each. */
export function cacheOfSources(cache: string): string {
	return path.join(cache, "sources");
}
