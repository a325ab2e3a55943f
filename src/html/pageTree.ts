import type { Document } from "@parse5/tools";
import { parse, serialize } from "parse5";

/** Without scripts, so that what stands in `<noscript>` is part of the tree and not text. */
const options = { scriptingEnabled: false };

/** The tree that a browser makes of a page. */
export function parsePage(html: string): Document {
	return parse(html, options);
}

export function printPage(page: Document): string {
	return serialize(page, options);
}
