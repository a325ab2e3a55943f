/** A file that stands beside a page of the site. */
export interface BesideFile {
	readonly name: string;
	readonly write: () => string | Promise<Uint8Array<ArrayBuffer>>;
	/**
	 * all that it is made of beside the code and the settings, for JSON to say; a file that does not tell is
	 * written anew by every build
	 */
	readonly of?: () => unknown;
}
