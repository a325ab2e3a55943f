import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

export const ALLOWED = "GET, HEAD";

/** What Node's parser says of a request that it could not read. */
export interface ParseError extends Error {
	readonly code?: string;
	readonly rawPacket?: Buffer;
	readonly bytesParsed?: number;
}

const STATUS: Readonly<Record<string, number>> = {
	HPE_HEADER_OVERFLOW: 431,
	ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what is no request by HTTP's grammar, or has a method that Node does not know. */
export function refuseUnreadable(error: ParseError, socket: Duplex): void {
	if (!socket.writable) socket.destroy();
	else refuseSocket(socket, hasUnknownMethod(error) ? 405 : (STATUS[error.code ?? ""] ?? 400));
}

/** Answers a request to connect to another host: this is no proxy. */
export function refuseTunnel(_: IncomingMessage, socket: Duplex): void {
	socket.on("error", () => socket.destroy());
	refuseSocket(socket, 405);
}

function refuseSocket(socket: Duplex, status: number): void {
	socket.end(
		[
			`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
			...(status === 405 ? [`Allow: ${ALLOWED}`] : []),
			"Content-Length: 0",
			"Connection: close",
			"\r\n",
		].join("\r\n"),
	);
}

function hasUnknownMethod({ code, rawPacket, bytesParsed }: ParseError): boolean {
	if (code !== "HPE_INVALID_METHOD" || !rawPacket) return false;
	const text = rawPacket.toString("latin1");
	const line = text.slice(text.lastIndexOf("\n", bytesParsed) + 1).split("\n", 1)[0] ?? "";
	return /^[!#$%&'*+.^`|~\w-]+ \S+ HTTP\/1\.[01]\r?$/u.test(line);
}
