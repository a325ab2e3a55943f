import type { ReadStream, Stats } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import send from "send";
import { isHashed } from "./hashedNames.ts";

export type Headers = Readonly<Record<string, string>>;

/**
 * Answers with a file of a folder, a range of it, or that it did not change.
 *
 * @param file from the folder, as requested: with a slash before it, and its percent signs
 */
export function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	folder: string,
	file: string,
	{
		onFolder,
		onError,
	}: {
		/** it is a folder, asked for without a slash at its end */
		readonly onFolder: () => void;
		readonly onError: (status: number, headers: Headers) => void;
	},
): void {
	send(request, file, { root: folder, cacheControl: false, etag: false })
		.on("file", (_: string, { size }: Stats) => {
			request.headers.range = rangeOf(request, size);
		})
		.on("headers", (_: ServerResponse, found: string, { size, mtimeMs }: Stats) => {
			response.setHeader("cache-control", cachingOf(path.relative(folder, found)));
			response.setHeader("etag", `"${size.toString(36)}-${mtimeMs.toString(36)}"`);
		})
		.on("directory", onFolder)
		.on("stream", (bytes: ReadStream) => {
			// Of a file that is cut short while it is read, no more comes: the browser must not wait for it.
			const length = Number(response.getHeader("content-length"));
			bytes.on("end", () => {
				if (bytes.bytesRead < length) response.destroy();
			});
		})
		.on("error", (error: { readonly status: number; readonly headers?: Headers }) =>
			onError(error.status, error.headers ?? {}),
		)
		.pipe(response);
}

function cachingOf(file: string): string {
	return isHashed(file.split(path.sep).join("/"))
		? "public, max-age=31536000, immutable"
		: "no-cache";
}

/**
 * The range that is asked for. It means nothing to HEAD, nor beside a tag that does not vouch for each byte
 * (RFC 9110, 13.1.5 and 14.2); and the last 99 of 10 bytes are all of them, which `send` would refuse.
 */
function rangeOf({ method, headers }: IncomingMessage, size: number): string | undefined {
	const { range } = headers;
	if (method !== "GET" || `${headers["if-range"]}`.startsWith("W/")) return undefined;
	const last = /^bytes=-(\d+)$/u.exec(range ?? "")?.[1];
	return size > 0 && Number(last) > size ? "bytes=0-" : range;
}
