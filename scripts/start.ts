import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";

const ROOT = path.resolve(import.meta.dirname, "..");
/** Where lists of one's own are put: beside the survey of this repository, and not under version control. */
const MINE = path.join(ROOT, "my-survey");

const program = new Command("npm start --")
	.description(
		"Builds a survey and serves it on this machine: of the lists that are named, which are copied to " +
			"my-survey/listings, or else of the content folder.",
	)
	.argument("[lists...]", "files of papers: BibTeX, RIS, CSV, JSON, a feed, …")
	.option("--content <folder>", "the content folder (default: content; my-survey with lists)")
	.option("--out <folder>", "where the site goes", path.join(ROOT, "dist"))
	.option("--no-digests", "leave out the PDF digests");

const { content, out, digests } = program
	.parse()
	.opts<{ content?: string; out: string; digests: boolean }>();
const lists = program.args.map((list) => path.resolve(list));
const missing = lists.find((list) => !existsSync(list));
if (missing) program.error(`There is no file ${missing}.`);

const folder = content ?? (lists.length > 0 ? MINE : undefined);
if (folder && lists.length > 0) {
	const listings = path.join(folder, "listings");
	mkdirSync(listings, { recursive: true });
	for (const list of lists) copyFileSync(list, path.join(listings, path.basename(list)));
}

const build = spawn(
	process.execPath,
	[
		path.join(import.meta.dirname, "build.ts"),
		...["--out", out],
		...(folder ? ["--content", path.resolve(folder)] : []),
		...(digests ? [] : ["--no-digests"]),
	],
	{ stdio: "inherit" },
);
const end = (signal: NodeJS.Signals) => build.kill(signal);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
const [code] = await once(build, "exit");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, end);
if (code !== 0) process.exit(code ?? 1);

process.argv.splice(2, Number.POSITIVE_INFINITY, "--out", out);
await import("./serve.ts");
