/** A file that stands beside a page of the site. */
export interface BesideFile {
	readonly name: string;
	readonly write: () => string | Promise<Uint8Array<ArrayBuffer>>;
}
