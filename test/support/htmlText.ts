import { parseHTML } from "linkedom";

/** The text of a fragment of HTML as a browser has it, without hidden parts. */
export function htmlText(html: string): string {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	for (const hidden of document.querySelectorAll("[hidden]")) hidden.remove();
	return document.body.textContent ?? "";
}
