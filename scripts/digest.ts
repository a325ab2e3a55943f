import { readdir } from "node:fs/promises";
import path from "node:path";
import { Command, Option } from "commander";
import { cacheFolder } from "../src/build/cacheFolder.ts";
import { realFolder } from "../src/build/place/outFolder.ts";
import { type Turn, waitForTurn } from "../src/build/turn/waitForTurn.ts";
import { readSealed } from "../src/cache/sealedFile.ts";
import { readableSize } from "../src/digest/print/linkDigests.ts";
import { missingMessages } from "../src/digest/print/missingMessages.ts";
import { type PaperName, paperSizes } from "../src/digest/print/paperSizes.ts";
import { printDigests } from "../src/digest/print/printDigests.ts";
import { cacheOfSources } from "../src/digest/print/printSite.ts";
import { unshownMessages } from "../src/digest/print/unshownMessages.ts";
import { createProgress } from "../src/terminal/progress.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

interface Options {
	readonly content: string;
	readonly out: string;
	readonly paper: PaperName;
}

const program = new Command("npm run digest --")
	.description("Prints the digests of the last build again, for instance on other paper.")
	.argument("[digests...]", "the themes, or survey for the whole; all without any")
	.option("--content <folder>", "the content folder of that build", path.join(ROOT, "content"))
	.option("--out <folder>", "where the PDFs go", path.join(ROOT, "dist", "digests"))
	.addOption(
		new Option("--paper <size>", "the sheet").choices(Object.keys(paperSizes)).default("a4"),
	)
	.parse();

const { content, out, paper } = program.opts<Options>();
const progress = createProgress({ quiet: false });
let turn: Turn | undefined;
try {
	const cache = path.join(cacheFolder(ROOT, await realFolder(content)), "digests");
	const folder = cacheOfSources(cache);
	const known = (await readdir(folder).catch(() => [])).map((file) => path.parse(file).name).sort();
	if (known.length === 0) throw new Error("There is no digest to print. First: npm run build");
	const unknown = program.args.filter((id) => !known.includes(id));
	if (unknown.length > 0)
		throw new Error(`There is no digest “${unknown.join("”, “")}”. There are: ${known.join(", ")}`);
	turn = await waitForTurn(ROOT, progress.warn); // a build would take the digests away meanwhile
	const sources = new Map<string, string>();
	for (const id of program.args.length > 0 ? program.args : known) {
		const digest = readSealed(path.join(folder, `${id}.html`));
		if (!digest) throw new Error(`The digest of “${id}” is damaged. First: npm run build`);
		sources.set(id, digest.toString());
	}
	const { printed, failed } = await printDigests({
		sources,
		paper,
		out: path.resolve(out),
		cache,
		onPrint: (id) => progress.stage(`print ${id}`),
	});
	for (const [id, { pages, bytes }] of printed)
		progress.say(`${id}.pdf: ${pages} pages, ${readableSize(bytes)}`);
	for (const message of unshownMessages(printed)) progress.say(message);
	for (const message of missingMessages(printed, failed)) progress.warn(message);
	if (failed.size > 0) process.exitCode = 1;
} catch (error) {
	progress.done();
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
} finally {
	await turn?.end();
}
