import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Command, Option } from "commander";
import { lastSite } from "../src/build/place/lastSite.ts";
import { encodeBase, normaliseBase } from "../src/serve/basePath.ts";
import { explainPort, readPort, USUAL_PORT } from "../src/serve/port.ts";
import { serveFolder } from "../src/serve/serveFolder.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

const program = new Command("npm run serve --")
	.description("Serves a built survey on this machine.")
	.option("--out <folder>", "the built survey", path.join(ROOT, "dist"))
	.option("--base <path>", "the path that it was built for", "/")
	.addOption(
		new Option("--port <number>", "0 for any that is free")
			.env("PORT")
			.argParser(readPort)
			.default(USUAL_PORT),
	);

const { out, base, port } = program.parse().opts<{ out: string; base: string; port: number }>();

await lastSite(ROOT, out);
if (!existsSync(path.join(out, "index.html"))) {
	program.error(`${out} holds no survey. Run npm run build first.`);
}
const server = await serveFolder(out, base, port).catch((error: NodeJS.ErrnoException) =>
	program.error(explainPort(port, error)),
);
const { port: listening } = server.address() as AddressInfo;
const address = `http://localhost:${listening}${encodeBase(normaliseBase(base))}`;
process.stdout.write(`The survey is at ${address}\n`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.once(signal, () => {
		server.close();
		server.closeAllConnections();
	});
}
