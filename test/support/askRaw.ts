import { connect } from "node:net";

/** An answer as it came over the wire. */
export interface RawAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
	/** all that came, with any further answer */
	readonly whole: Buffer;
}

/** Sends bytes to a port as they are, and reads until the server has no more to say. */
export function askRaw(port: number, request: string | Buffer): Promise<RawAnswer> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, "127.0.0.1", () => socket.write(request));
		const chunks: Buffer[] = [];
		socket.setTimeout(5000, () => socket.destroy(new Error("The server does not answer.")));
		socket.on("data", (chunk) => chunks.push(chunk));
		socket.on("error", reject);
		socket.on("close", () => resolve(readAnswer(Buffer.concat(chunks))));
	});
}

function readAnswer(whole: Buffer): RawAnswer {
	const [head = "", ...rest] = whole.toString("latin1").split("\r\n\r\n");
	const [start = "", ...lines] = head.split("\r\n");
	return {
		status: Number(start.split(" ")[1]),
		headers: Object.fromEntries(
			lines.map((line) => {
				const at = line.indexOf(":");
				return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
			}),
		),
		body: Buffer.from(rest.join("\r\n\r\n"), "latin1"),
		whole,
	};
}
