/** A file of a built site. */
export interface SiteFile {
	/** from the site's base: `papers/x/index.html` */
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** how many bytes, where that is told without reading them */
	readonly size?: number;
}

export const textFile = (path: string, text: string): SiteFile => ({
	path,
	bytes: new TextEncoder().encode(text),
});

/** For sorting files by their paths. */
export const byPath = (a: Pick<SiteFile, "path">, b: Pick<SiteFile, "path">): number =>
	a.path < b.path ? -1 : 1;

export const textOf = ({ bytes }: SiteFile): string => new TextDecoder().decode(bytes);
