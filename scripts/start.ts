import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { sameName, takeLists } from "./cli/takeLists.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
/** Where lists of one's own are put: beside the survey of this repository, and not under version control. */
const MINE = path.join(ROOT, "my-survey");

const program = new Command("npm start --")
	.description(
		"Builds a survey and serves it on this machine: of the lists that are named, which are copied to " +
			"my-survey/listings and stay there; without any, of those that stand there, or of the survey of " +
			"this repository.",
	)
	.argument("[lists...]", "files of papers: BibTeX, RIS, CSV, JSON, a feed, …")
	.option("--content <folder>", "the content folder")
	.option("--out <folder>", "where the site goes", path.join(ROOT, "dist"))
	.option("--no-digests", "leave out the PDF digests")
	.option("--keep-going", "build from what can be read, and report the rest as findings", false);

const { content, out, digests, keepGoing } = program
	.parse()
	.opts<{ content?: string; out: string; digests: boolean; keepGoing: boolean }>();
const lists = program.args.map((list) => path.resolve(list));
const missing = lists.find((list) => !existsSync(list));
if (missing) program.error(`There is no file ${missing}.`);
const twice = sameName(lists);
if (twice) program.error(twice);

const hasOwn = existsSync(path.join(MINE, "listings")) && readdirSync(path.join(MINE, "listings"));
const isMine = lists.length > 0 || (hasOwn && hasOwn.length > 0);
const folder = path.resolve(content ?? (isMine ? MINE : path.join(ROOT, "content")));
const name = path.relative(process.cwd(), folder) || ".";
const say = (message: string) => void process.stderr.write(`${message}\n`);
if (content === undefined && isMine && lists.length === 0)
	say(`Of the lists in ${name}. The survey of this repository: npm start -- --content content`);
const putBack = lists.length > 0 ? takeLists(lists, path.join(folder, "listings")) : undefined;

const build = spawn(
	process.execPath,
	[
		path.join(import.meta.dirname, "build.ts"),
		...["--out", out, "--content", folder],
		...(digests ? [] : ["--no-digests"]),
		...(keepGoing ? ["--keep-going"] : []),
	],
	{ stdio: "inherit" },
);
const end = (signal: NodeJS.Signals) => build.kill(signal);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
const [code] = await once(build, "exit");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, end);
if (code !== 0) {
	if (putBack) {
		putBack();
		say(`The lists were not kept: ${path.join(name, "listings")} is as it was before.`);
		say(`What survey.yaml is to say goes into ${path.join(name, "survey.yaml")}.`);
	}
	process.exit(code ?? 1);
}

process.argv.splice(2, Number.POSITIVE_INFINITY, "--out", out);
await import("./serve.ts");
