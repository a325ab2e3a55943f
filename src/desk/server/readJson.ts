import type { IncomingMessage } from "node:http";

/** No decision is longer, in bytes. */
const MOST = 200_000;

/** @throws when the body of a request is too long or no JSON */
export async function readJson(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > MOST) throw new Error("The request is too long.");
		chunks.push(chunk);
	}
	return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
