/** A file of a built site. */
export interface SiteFile {
	/** from the site's base: `papers/x/index.html` */
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}
