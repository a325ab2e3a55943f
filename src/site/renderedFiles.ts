import path from "node:path";

/** What a build tells the pages of a site: which files need not be rendered again. */
export interface KnownFiles {
	/** a hash of what every page depends on: the code, the settings, where the site stands */
	readonly site: string;
	/** of the files that are at hand */
	readonly keys: readonly string[];
}

/** What the pages of a site tell the build: a file that belongs to it, rendered now or not. */
export interface AskedFile {
	/** from the site's base */
	readonly file: string;
	/** a hash of all that it is made of */
	readonly key: string;
}

/** @param cache what is kept between builds */
export const knownIn = (cache: string): string => path.join(cache, "rendered-known.json");

/** A line of JSON for each file. */
export const askedIn = (cache: string): string => path.join(cache, "rendered-asked.jsonl");
