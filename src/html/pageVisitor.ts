import type { Document } from "@parse5/tools";

/** A change that the pages of a built site go through, as trees, before they are written. */
export interface PageVisitor {
	/** the text that it may write into pages, for the fonts to have its characters */
	readonly writes?: string;
	/** What its change of a page depends on besides the page and the code, for JSON to say. */
	dependsOn?(path: string): unknown;
	/**
	 * @param page changed
	 * @param path of its file, from the site's base: `papers/x/index.html`
	 */
	visit(page: Document, path: string): void;
}
