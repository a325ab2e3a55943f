import { parseHTML } from "linkedom";
import { vi } from "vitest";

/** Gives modules that run in a browser a document, until `vi.unstubAllGlobals` takes it away. */
export function withDocument(body: string): Document {
	const { document, window } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
	vi.stubGlobal("document", document);
	vi.stubGlobal("window", window);
	vi.stubGlobal("requestAnimationFrame", (callback: () => void) => setTimeout(callback));
	return document;
}
