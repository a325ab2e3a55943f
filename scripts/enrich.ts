import path from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { cacheFolder } from "../src/build/cacheFolder.ts";
import { tellSummary } from "../src/enrich/core/tellSummary.ts";
import { providers } from "../src/enrich/providers/providers.ts";
import { answersIn } from "../src/enrich/rim/answers.ts";
import { createAsking } from "../src/enrich/rim/askServer.ts";
import { systemClock } from "../src/enrich/rim/clock.ts";
import { enrichContent } from "../src/enrich/rim/enrichContent.ts";
import { createProgress } from "../src/terminal/progress.ts";
import { diffLines } from "../src/text/diffLines.ts";
import { fail } from "./cli/readRecords.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

const program = new Command("npm run -s enrich --")
	.description(
		"Looks the papers of a content folder up in public records, by id or exact title, and writes " +
			"authors, ids, venue, date, categories and the author’s TeX to curation/enriched.yaml, each with " +
			"its source. What is not certain goes to curation/proposed/enriched.yaml for a person.\n\n" +
			"Exit code: 0 done, 1 something cannot be read and nothing was written, 2 wrong use, 3 done, but a " +
			"server did not answer for some paper (run it again), 130 interrupted; what was found is written.",
	)
	.option("--content <folder>", "the content folder", path.join(ROOT, "content"))
	.option(
		"--from <file...>",
		"files of records in any form that a listing may have; no server is asked",
	)
	.option("--mailto <address>", "the e-mail address at which servers can reach you", readMail)
	.option(
		"--only <names>",
		`the servers to ask, of ${providers.map(({ option }) => option).join(", ")}`,
		readNames,
	)
	.option("--refresh", "asks anew what was asked in an earlier run", false)
	.option("--dry-run", "writes nothing, and prints the lines that would change", false)
	.option("--json", "prints the summary as JSON", false)
	.option("--quiet", "says only what is wrong while it works", false)
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
for (const { name, option, server } of providers)
	program.option(`--${option} <url>`, `another server that speaks for ${name}`, readServer, server);
program.parse();

interface Options {
	readonly content: string;
	readonly from?: readonly string[];
	readonly mailto?: string;
	readonly only?: readonly string[];
	readonly refresh: boolean;
	readonly dryRun: boolean;
	readonly json: boolean;
	readonly quiet: boolean;
}

const options = program.opts<Options>();
const servers = program.opts<Record<string, string>>();
const content = path.resolve(options.content);
const progress = createProgress(options);
const interruption = new AbortController();
process.once("SIGINT", () => {
	progress.warn("Interrupted: what was found is written. Once more ends at once.");
	interruption.abort();
});

if (!options.from && options.mailto === undefined)
	progress.say(
		"With --mailto you@example.org servers know whom to write to if something is wrong.",
	);
const asked = providers.filter(({ option }) => options.only?.includes(option) ?? true);
const { problems, summary, files, failed, isInterrupted } = await enrichContent({
	content,
	from: options.from ?? [],
	isDry: options.dryRun,
	asking: {
		providers: asked.map((provider) => ({
			provider,
			server: servers[camel(provider.option)] ?? provider.server,
		})),
		ask: createAsking({
			clock: systemClock,
			userAgent: `Abstrata/0.1${options.mailto === undefined ? "" : ` (mailto:${options.mailto})`}`,
			say: progress.say,
		}),
		answers: answersIn(path.join(cacheFolder(ROOT, content), "enrich")),
		mailto: options.mailto,
		asksAnew: options.refresh,
		signal: interruption.signal,
		say: progress.say,
		warn: progress.warn,
	},
});
if (problems.length > 0) fail(...problems);
if (options.json)
	process.stdout.write(`${JSON.stringify({ ...summary, files: files.map(({ file }) => file) })}\n`);
else {
	if (options.dryRun) for (const file of files) process.stdout.write(difference(file));
	process.stdout.write(tellSummary(summary));
	const done = options.dryRun ? "Would be written" : "Written";
	const names = files.map(({ file }) => path.join(options.content, file));
	process.stdout.write(
		names.length > 0 ? `\n${done}: ${names.join(", ")}\n` : "\nNothing new to write.\n",
	);
}
for (const [name, why] of failed)
	progress.warn(`${name} did not answer for every paper: ${why}. Run the command again.`);
process.exitCode = isInterrupted ? 130 : failed.size > 0 ? 3 : 0;

function difference({ file, before, after }: (typeof files)[number]): string {
	const signs = { same: " ", removed: "-", added: "+", gap: "…" };
	const lines = diffLines(before ?? "", after ?? "").map(
		({ kind, text }) => `${signs[kind]} ${text}\n`,
	);
	return `${file}\n${lines.join("")}\n`;
}

function camel(option: string): string {
	return option.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function readServer(url: string): string {
	const server = URL.canParse(url) ? new URL(url) : undefined;
	if (!server || !/^https?:$/u.test(server.protocol) || server.username || server.search)
		throw new InvalidArgumentError("It must be an address such as http://localhost:8080.");
	return server.origin;
}

function readMail(address: string): string {
	if (!/^[^\s@()<>]+@[^\s@()<>]+\.[^\s@()<>]+$/u.test(address))
		throw new InvalidArgumentError("It must be an address such as ada@example.org.");
	return address;
}

function readNames(list: string): readonly string[] {
	const names = list.split(",").map((name) => name.trim());
	const unknown = names.find((name) => !providers.some(({ option }) => option === name));
	if (unknown !== undefined) throw new InvalidArgumentError(`There is no server ${unknown}.`);
	return names;
}
