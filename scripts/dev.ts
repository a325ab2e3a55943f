import path from "node:path";
import { Command, Option } from "commander";
import { realFolder } from "../src/build/place/outFolder.ts";
import { developmentServer } from "../src/dev/developmentServer.ts";
import { explainPort, readPort, USUAL_PORT } from "../src/serve/port.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

const program = new Command("npm run dev --")
	.description("Serves the survey while you work on it: each change is in the browser at once.")
	.option("--content <folder>", "the content folder", path.join(ROOT, "content"))
	.addOption(
		new Option("--port <number>", "0 for any that is free")
			.env("PORT")
			.argParser(readPort)
			.default(USUAL_PORT),
	);

const { content, port } = program.parse().opts<{ content: string; port: number }>();
const say = (message: string) => void process.stderr.write(`${message}\n`);
const server = await developmentServer({
	root: ROOT,
	content: await realFolder(content),
	port,
	say,
}).catch((error: NodeJS.ErrnoException) => program.error(explainPort(port, error)));
process.stdout.write(
	`The survey is at http://localhost:${server.port}/\nThe desk is at ${server.desk}\n`,
);
for (const signal of ["SIGINT", "SIGTERM"] as const)
	process.once(signal, () => void server.stop().then(() => process.exit()));
