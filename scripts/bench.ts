import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { buildSurvey } from "../src/build/buildSurvey.ts";
import { readListing } from "../src/survey/listing/readListing.ts";
import { syntheticPapers } from "./bench/syntheticListing.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const LISTINGS = path.join(ROOT, "content", "listings");

const program = new Command("npm run bench --")
	.description("Builds a synthetic corpus and prints CPU seconds by stage, peak memory and bytes.")
	.option("--papers <n>", "how many papers", wholeNumber, 2000);

const { papers } = program.parse().opts<{ papers: number }>();
const work = path.join(ROOT, ".cache", "bench");
const out = path.join(work, "survey");
await rm(work, { recursive: true, force: true });
await mkdir(path.join(work, "content", "listings"), { recursive: true });
await writeFile(
	path.join(work, "content", "listings", "synthetic.jsonl"),
	syntheticPapers(papers, realAbstracts())
		.map((paper) => `${JSON.stringify(paper)}\n`)
		.join(""),
);

for (const run of ["cold", "warm"]) {
	process.stderr.write(`\n${papers} papers, ${run}\n`);
	let cpu = 0;
	let memory = 0;
	const built = await buildSurvey(
		{
			content: path.join(work, "content"),
			out,
			base: "/",
			keepGoing: false,
			digests: false,
			paper: "a4",
			quiet: false,
		},
		{
			onEnd(step) {
				cpu += step.cpu;
				memory = Math.max(memory, step.memory);
			},
		},
	);
	if (!built) process.exit(1);
	process.stdout.write(
		`${[
			`${run}: ${cpu.toFixed(1)} CPU s without Pagefind's own process`,
			`peak memory ${(memory / 1e9).toFixed(2)} GB`,
			`site ${(bytesOf(out) / 1e6).toFixed(1)} MB`,
		].join(", ")}\n`,
	);
}

function wholeNumber(text: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1)
		throw new InvalidArgumentError("It must be a whole number from 1.");
	return number;
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

function bytesOf(folder: string): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
