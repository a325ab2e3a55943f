import { existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { Command } from "commander";
import sirv from "sirv";

const ROOT = path.resolve(import.meta.dirname, "..");

const program = new Command("npm run serve --")
	.description("Serves a built survey on this machine. PORT changes the port.")
	.option("--out <folder>", "the built survey", path.join(ROOT, "dist"))
	.option("--base <path>", "the path that it was built for", "/");

const { out, base } = program.parse().opts<{ out: string; base: string }>();
const port = Number(process.env.PORT ?? 4321);
const prefix = `/${base.replace(/^\/+|\/+$/gu, "")}/`.replace("//", "/");

if (!existsSync(path.join(out, "index.html"))) {
	program.error(`${out} holds no survey. Run npm run build first.`);
}

const files = sirv(out, { dev: true, etag: true });
const server = createServer((request, response) => {
	const url = request.url ?? "/";
	if (!url.startsWith(prefix)) {
		response.writeHead(302, { location: prefix }).end();
		return;
	}
	request.url = `/${url.slice(prefix.length)}`;
	files(request, response, () => {
		response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
	});
});

server.on("error", (error: NodeJS.ErrnoException) => {
	program.error(
		error.code === "EADDRINUSE"
			? `Port ${port} is in use. Choose another: PORT=4322 npm start`
			: `The survey cannot be served: ${error.message}`,
	);
});
server.listen(port, "127.0.0.1", () => {
	process.stdout.write(`The survey is at http://localhost:${port}${prefix}\n`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.once(signal, () => {
		server.close();
		server.closeAllConnections();
	});
}
