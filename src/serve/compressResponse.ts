import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import onHeaders from "on-headers";

/** The parts of Express's requests and responses that the compressor uses are Node's. */
type Compressor = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What the site has of text. The rest is compressed already, such as fonts and Pagefind's parts. */
const TEXT = /^(?:text\/|image\/svg|application\/(?:json|wasm)\b)/u;

/** A part of a file goes as it is: its place is counted in the file's own bytes. */
const compressor = compression({
	filter: ({ headers }, response) =>
		headers.range === undefined && TEXT.test(String(response.getHeader("content-type"))),
}) as unknown as Compressor;

/** Has a response compressed, as far as its type is worth it and its browser can read it. */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
	// The last listener is called first: when this one is called, the compressor has decided.
	onHeaders(response, () => {
		const tag = response.getHeader("etag");
		if (tag !== undefined && response.hasHeader("content-encoding"))
			response.setHeader("etag", `W/${tag}`);
	});
	compressor(request, response, () => {});
}
