import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Command } from "commander";
import { lastSite } from "../src/build/place/lastSite.ts";
import { openBrowser } from "../src/chromium/openBrowser.ts";
import { kindsOfPages } from "../src/screenshots/kindsOfPages.ts";
import { takePictures } from "../src/screenshots/takePictures.ts";
import { waysOfSeeing } from "../src/screenshots/waysOfSeeing.ts";
import { normaliseBase } from "../src/serve/basePath.ts";
import { serveFolder } from "../src/serve/serveFolder.ts";
import { createProgress } from "../src/terminal/progress.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

const program = new Command("npm run screenshots --")
	.description(
		"Takes pictures of each kind of page of a built survey, in all widths, light, dark, in forced\n" +
			"colours and on paper, for a person to look through.",
	)
	.argument("[kinds...]", "the kinds of pages, such as front or paper-plain; all without any")
	.option("--site <folder>", "the built survey", path.join(ROOT, "dist"))
	.option("--base <path>", "the path that it was built for", "/")
	.option("--out <folder>", "where the pictures go", path.join(ROOT, "screenshots"))
	.option("--only <text>", "only ways of seeing whose name has it: 375, dark, 1440-light, print")
	.option("--quiet", "say nothing but what is wrong")
	.parse();

const {
	site,
	base,
	out,
	only = "",
	quiet = false,
} = program.opts<{
	site: string;
	base: string;
	out: string;
	only?: string;
	quiet?: boolean;
}>();
const progress = createProgress({ quiet });

await lastSite(ROOT, site);
if (!existsSync(path.join(site, "index.html")))
	program.error(`${site} holds no survey. Run npm run build first.`);
const known = kindsOfPages(site);
const unknown = program.args.filter((name) => !known.some((kind) => kind.name === name));
if (unknown.length > 0)
	program.error(
		`There is no kind “${unknown.join("”, “")}”. There are: ${known.map(({ name }) => name).join(", ")}`,
	);
const kinds = known.filter(({ name }) => program.args.length === 0 || program.args.includes(name));
const ways = waysOfSeeing.filter(({ name }) => name.includes(only));
if (ways.length === 0)
	program.error(
		`No way of seeing is “${only}”. There are: ${waysOfSeeing.map(({ name }) => name).join(", ")}`,
	);

const server = await serveFolder(site, base, 0);
const { port } = server.address() as AddressInfo;
try {
	const browser = await openBrowser();
	try {
		await takePictures({
			...{ browser, kinds, ways, out: path.resolve(out) },
			base: `http://localhost:${port}${normaliseBase(base)}`,
			onKind: ({ name }) => progress.stage(name),
		});
	} finally {
		await browser.close();
	}
	progress.say(`${kinds.length * ways.length} pictures: ${path.join(out, "index.html")}`);
} catch (error) {
	progress.done();
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
} finally {
	server.close();
	server.closeAllConnections();
}
