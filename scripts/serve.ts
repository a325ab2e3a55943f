import { existsSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { lastSite } from "./build/place/lastSite.ts";
import { normaliseBase, serveFolder } from "./serve/serveFolder.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

const program = new Command("npm run serve --")
	.description("Serves a built survey on this machine. PORT changes the port.")
	.option("--out <folder>", "the built survey", path.join(ROOT, "dist"))
	.option("--base <path>", "the path that it was built for", "/");

const { out, base } = program.parse().opts<{ out: string; base: string }>();
const port = Number(process.env.PORT ?? 4321);

await lastSite(ROOT, out);
if (!existsSync(path.join(out, "index.html"))) {
	program.error(`${out} holds no survey. Run npm run build first.`);
}
const server = await serveFolder(out, base, port).catch((error: NodeJS.ErrnoException) =>
	program.error(
		error.code === "EADDRINUSE"
			? `Port ${port} is in use. Choose another: PORT=4322 npm start`
			: `The survey cannot be served: ${error.message}`,
	),
);
const address = server.address();
const listening = typeof address === "object" && address ? address.port : port;
process.stdout.write(`The survey is at http://localhost:${listening}${normaliseBase(base)}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.once(signal, () => {
		server.close();
		server.closeAllConnections();
	});
}
