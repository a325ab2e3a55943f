/**
 * An address as a reader of paper writes it off: without the scheme that every browser adds, and the last
 * slash.
 */
export function readableAddress(url: string): string {
	return url.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
}
