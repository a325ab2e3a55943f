import { createServer, type Server } from "node:http";
import path from "node:path";
import { answerRequest } from "./answerRequest.ts";
import { normaliseBase } from "./basePath.ts";
import { compressResponse } from "./compressResponse.ts";
import { refuseTunnel, refuseUnreadable } from "./refuseSocket.ts";

/**
 * Serves a folder of files on this machine only.
 *
 * @param base the path below which it is served: `/survey/`
 * @param port 0 lets the system choose
 * @returns when it listens; it rejects when it cannot
 */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
	const site = { folder: path.resolve(folder), base: normaliseBase(base) };
	const server = createServer((request, response) => {
		response.on("error", () => response.destroy());
		compressResponse(request, response);
		answerRequest(request, response, site);
	});
	server.on("clientError", refuseUnreadable);
	server.on("connect", refuseTunnel);
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => resolve(server));
	});
}
