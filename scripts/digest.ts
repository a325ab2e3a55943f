import { statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { Command, Option } from "commander";
import { cacheFolder } from "../src/build/cacheFolder.ts";
import { realFolder } from "../src/build/place/outFolder.ts";
import { type Turn, waitForTurn } from "../src/build/turn/waitForTurn.ts";
import { readSealed } from "../src/cache/sealedFile.ts";
import { bookOf, byVolume } from "../src/digest/compose/volumeId.ts";
import { ownDigest } from "../src/digest/own/ownDigest.ts";
import { cacheOfSources } from "../src/digest/print/cacheOfSources.ts";
import { readableSize } from "../src/digest/print/linkDigests.ts";
import { missingMessages } from "../src/digest/print/missingMessages.ts";
import { type PaperName, paperSizes } from "../src/digest/print/paperSizes.ts";
import { printDigests } from "../src/digest/print/printDigests.ts";
import { unshownMessages } from "../src/digest/print/unshownMessages.ts";
import { createProgress } from "../src/terminal/progress.ts";
import { readOwnList } from "./cli/readOwnList.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

interface Options {
	readonly content: string;
	readonly out?: string;
	readonly paper: PaperName;
	readonly quiet: boolean;
}

const program = new Command("npm run digest --")
	.description(
		"Prints digests of the last build again, for instance on other paper, and those of readers’ own lists.",
	)
	.argument(
		"[digests...]",
		"the themes, or survey for the whole; the file of a list that the page My list downloaded, as " +
			"my-list.json; all digests of the build without any",
	)
	.option("--content <folder>", "the content folder of that build", path.join(ROOT, "content"))
	.option(
		"--out <folder>",
		"where the PDFs go (default: dist/digests; that of a list: the current folder)",
	)
	.addOption(
		new Option("--paper <size>", "the sheet").choices(Object.keys(paperSizes)).default("a4"),
	)
	.option("--quiet", "say nothing unless something is wrong", false)
	.parse();

const { content, out, paper, quiet } = program.opts<Options>();
const progress = createProgress({ quiet });
let turn: Turn | undefined;
try {
	const cache = path.join(cacheFolder(ROOT, await realFolder(content)), "digests");
	const folder = cacheOfSources(cache);
	const known = (await readdir(folder).catch(() => [])).map((file) => path.parse(file).name).sort();
	if (known.length === 0) throw new Error("There is no digest to print. First: npm run build");
	const volumesOf = (book: string) => known.filter((id) => bookOf(id) === book).sort(byVolume);
	const named = (name: string) => (known.includes(name) ? [name] : volumesOf(name));
	const files = program.args.filter((name) => named(name).length === 0 && isFile(name));
	const names = program.args.filter((name) => !files.includes(name));
	const unknown = names.filter((name) => named(name).length === 0);
	const ids = names.flatMap(named);
	if (unknown.length > 0)
		throw new Error(
			`There is no digest “${unknown.join("”, “")}”, and no file of a list. There are: ${known.join(", ")}`,
		);
	const lists = await Promise.all(
		files.map(async (file) => ({ file, id: path.parse(file).name, list: await readOwnList(file) })),
	);
	turn = await waitForTurn(ROOT, progress.warn); // a build would take the digests away meanwhile
	const sourceOf = (id: string) => {
		const digest = readSealed(path.join(folder, `${id}.html`));
		if (!digest) throw new Error(`The digest of “${id}” is damaged. First: npm run build`);
		return digest.toString();
	};
	const print = async (
		sources: ReadonlyMap<string, string>,
		places: { out: string; cache: string },
	) => {
		if (sources.size === 0) return;
		const onPrint = (ids: string) => progress.stage(`print ${ids}`);
		const { printed, failed } = await printDigests({ sources, paper, ...places, onPrint });
		for (const [id, { pages, bytes }] of printed)
			progress.say(`${id}.pdf: ${pages} pages, ${readableSize(bytes)}`);
		for (const message of unshownMessages(printed)) progress.say(message);
		for (const message of missingMessages(printed, failed)) progress.warn(message);
		if (failed.size > 0) process.exitCode = 1;
	};
	const wanted = ids.length + lists.length > 0 ? ids : known;
	await print(new Map(wanted.map((id) => [id, sourceOf(id)])), {
		out: path.resolve(out ?? path.join(ROOT, "dist", "digests")),
		cache,
	});
	for (const { file, id, list } of lists) {
		const { source, missing } = ownDigest(volumesOf("survey").map(sourceOf), list);
		for (const slug of missing) progress.warn(`${file}: the survey does not have “${slug}”.`);
		await print(new Map([[id, source]]), {
			out: path.resolve(out ?? "."),
			cache: path.join(cache, "lists"),
		});
	}
} catch (error) {
	progress.done();
	process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
	process.exitCode = 1;
} finally {
	await turn?.end();
}

function isFile(name: string): boolean {
	return statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
}
