import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import sirv from "sirv";

/**
 * Serves a folder of files on this machine only.
 *
 * @param base the path below which it is served: `/survey/`
 * @param port 0 lets the system choose
 * @returns when it listens; it rejects when it cannot
 */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
	const prefix = normaliseBase(base);
	const files = sirv(folder, { dev: true, etag: true });
	const server = createServer((request, response) => {
		const url = request.url ?? "/";
		if (!url.startsWith(prefix)) {
			response.writeHead(302, { location: prefix }).end();
			return;
		}
		request.url = `/${url.slice(prefix.length)}`;
		files(request, response, () => {
			response
				.writeHead(404, { "content-type": "text/html;charset=utf-8" })
				.end(readNotFound(folder));
		});
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => resolve(server));
	});
}

/** The survey's own page for what is not there. */
function readNotFound(folder: string): string {
	const page = path.join(folder, "404.html");
	return existsSync(page) ? readFileSync(page, "utf8") : "There is no such page.";
}

/** `/` or `/survey/`, however it was written. */
export function normaliseBase(base: string): string {
	const name = base.replace(/^\/+|\/+$/gu, "");
	return name === "" ? "/" : `/${name}/`;
}
