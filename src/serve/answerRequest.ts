import { readFileSync } from "node:fs";
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http";
import path from "node:path";
import { belowBase, encodeBase } from "./basePath.ts";
import { ALLOWED } from "./refuseSocket.ts";
import { type Headers, sendFile } from "./sendFile.ts";

export interface Site {
	readonly folder: string;
	/** as `normaliseBase` gives it */
	readonly base: string;
}

/** Whatever is sent, its type is not guessed, and another request may get it in another coding. */
const ALWAYS: Headers = { "x-content-type-options": "nosniff", vary: "Accept-Encoding" };

/** Answers with a file of a site, the way to it, or why there is none. */
export function answerRequest(
	request: IncomingMessage,
	response: ServerResponse,
	{ folder, base }: Site,
): void {
	for (const [name, value] of Object.entries(ALWAYS)) response.setHeader(name, value);
	const refuse = (status: number, headers: Headers = {}) =>
		status === 404
			? answer(response, status, { "content-type": "text/html; charset=utf-8" }, notFound(folder))
			: answer(response, status, headers, `${STATUS_CODES[status]}\n`);
	if (request.method !== "GET" && request.method !== "HEAD") {
		refuse(405, { allow: ALLOWED });
		return;
	}
	const { pathname, query } = splitTarget(request.url ?? "");
	const redirect = (fromBase: string) =>
		answer(response, 302, { location: encodeBase(base) + fromBase + query }, "");
	try {
		const file = belowBase(pathname, base);
		if (!pathname.startsWith("/")) refuse(400);
		else if (file === "" || (file === undefined && pathname === "/")) redirect("");
		else if (file === undefined) refuse(404);
		else
			sendFile(request, response, folder, file, {
				// What begins with two slashes is the address of another host.
				onFolder: () => redirect(`${file.replace(/^[/\\]+/u, "")}/`),
				// `send` forbids what leads out of the folder, which no link does.
				onError: (status, headers) => refuse(status === 403 ? 400 : status, headers),
			});
	} catch {
		refuse(400);
	}
}

/** A request's target as path and query, also where it names the host (RFC 9112, 3.2.2). */
function splitTarget(target: string): { readonly pathname: string; readonly query: string } {
	const [, pathname, query = ""] = /^(?:https?:\/\/[^/?]*)?([^?]*)(.*)$/iu.exec(target) ?? [];
	return { pathname: pathname || "/", query };
}

/** The survey's own page for what is not there. */
function notFound(folder: string): string {
	try {
		return readFileSync(path.join(folder, "404.html"), "utf8");
	} catch {
		return "There is no such page.";
	}
}

/** Answers with a text; where an answer has begun already, breaks it off. */
function answer(response: ServerResponse, status: number, headers: Headers, text: string): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	for (const name of response.getHeaderNames()) response.removeHeader(name);
	response
		.writeHead(status, {
			"content-type": "text/plain; charset=utf-8",
			"content-length": Buffer.byteLength(text),
			"cache-control": "no-cache",
			...headers,
			...ALWAYS,
		})
		.end(text);
}
