import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { readListing } from "../src/survey/listing/readListing.ts";
import { syntheticPapers } from "./bench/corpus/papers.ts";
import { canMeasure } from "./bench/measure/measure.ts";
import { measurePeers } from "./bench/peers/measurePeers.ts";
import { type CorpusRuns, printRuns } from "./bench/printRuns.ts";
import { copyProject } from "./bench/projectCopy.ts";
import { measureRuns, type RunName, runNames, writeCorpus } from "./bench/runs.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const WORK = path.join(ROOT, ".cache", "bench", "project");
const LISTINGS = path.join(ROOT, "content", "listings");

interface BenchOptions {
	readonly papers: readonly number[];
	readonly own: boolean;
	readonly formulas: number;
	readonly runs: readonly RunName[];
	readonly digests: boolean;
	readonly peers: boolean;
	readonly peersFolder: string;
	readonly json?: string;
}

const program = new Command("npm run bench --")
	.description(
		"Measures builds in a copy of the project: CPU seconds of all processes, by stage, memory and bytes. " +
			"docs/performance.md says how. On Linux only.",
	)
	.addOption(
		new Option("--papers <n,n>", "how many synthetic papers, once or more")
			.argParser(listOf(wholeNumber))
			.default([2000], "2000"),
	)
	.option("--own", "the survey of this repository instead", false)
	.option("--formulas <n>", "how many formulas an abstract has on average", mean, 3)
	.addOption(
		new Option("--runs <names>", `some of ${runNames.join(", ")}`)
			.argParser(listOf(runName))
			.default(runNames, "all"),
	)
	.option("--digests", "print the digests too", false)
	.option(
		"--peers",
		"also build the same pages by Eleventy and by Starlight, which are installed from npm for it",
		false,
	)
	.option("--peers-folder <folder>", "where", path.join(tmpdir(), "abstrata-peers"))
	.option("--json <file>", "write what was measured");

const options = program.parse().opts<BenchOptions>();
if (!canMeasure) program.error("What all processes of a build take is known on Linux only.");
const say = (message: string) => void process.stderr.write(`${message}\n`);
const all: CorpusRuns[] = [];
for (const count of options.own ? ["own" as const] : options.papers) {
	say(count === "own" ? "\nthe survey of this repository" : `\n${count} papers`);
	const copy = await copyProject(ROOT, WORK);
	const content = count === "own" ? "content" : "corpus";
	if (count !== "own")
		writeCorpus(
			path.join(WORK, content),
			syntheticPapers(count, realAbstracts(), options.formulas),
		);
	const runs = await measureRuns(options.runs, { copy, content, digests: options.digests, say });
	const pages = path.join(WORK, content, "papers");
	const papers = countPapers(pages);
	const peers = options.peers ? await measurePeers(options.peersFolder, pages, say) : [];
	all.push({ papers, runs, peers });
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(all, null, "\t")}\n`);
process.stdout.write(`\n${printRuns(all)}`);

/** Reads an option with commas. */
function listOf<T>(read: (text: string) => T): (text: string) => T[] {
	return (text) => text.split(",").map(read);
}

function wholeNumber(text: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1)
		throw new InvalidArgumentError("It must be a whole number from 1.");
	return number;
}

function mean(text: string): number {
	const number = Number(text);
	if (!(number >= 0 && number <= 20)) throw new InvalidArgumentError("It must be from 0 to 20.");
	return number;
}

function runName(text: string): RunName {
	const name = runNames.find((name) => name === text);
	if (!name) throw new InvalidArgumentError(`It must be among ${runNames.join(", ")}.`);
	return name;
}

/** The papers of a survey, each of which has a file in a folder of its theme. */
function countPapers(pages: string): number {
	const files = readdirSync(pages, { recursive: true, encoding: "utf8" });
	return files.filter((file) => file.endsWith(".mdx")).length;
}

function realAbstracts(): string[] {
	return readdirSync(LISTINGS)
		.sort()
		.flatMap(
			(file) =>
				readListing({ file, bytes: readFileSync(path.join(LISTINGS, file)) }).listing?.entries ??
				[],
		)
		.map(({ abstract }) => abstract);
}
