import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Command } from "commander";
import { findingKinds } from "../../src/survey/finding.ts";
import { keepLedger, type Ledger } from "../../src/survey/ledger.ts";
import { formatProblem, quote } from "../../src/survey/problem.ts";
import { composeSurvey, type Survey } from "../../src/survey/survey.ts";
import { createProgress, type Progress } from "../cli/progress.ts";
import { readContent } from "../content/readContent.ts";
import { buildSite } from "./buildSite.ts";
import { buildFolders, prepareFolders, swapFolders } from "./swapFolder.ts";
import { type WrittenPages, writePages } from "./writePages.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

interface Options {
	readonly content: string;
	readonly out: string;
	readonly site?: string;
	readonly base: string;
	readonly digests: boolean;
	readonly keepGoing: boolean;
	readonly quiet: boolean;
}

const program = new Command("npm run build --")
	.description("Builds the survey: reads the content folder, writes the site.")
	.option("--content <folder>", "the content folder", path.join(ROOT, "content"))
	.option("--out <folder>", "where the site goes", path.join(ROOT, "dist"))
	.option("--site <url>", "the address at which the site will be served, for canonical links")
	.option("--base <path>", "the path below that address", "/")
	.option("--no-digests", "leave out the PDF digests")
	.option("--keep-going", "build from what can be read, and report the rest as findings", false)
	.option("--quiet", "say nothing unless something is wrong", false);

await build(program.parse().opts<Options>());

async function build(options: Options): Promise<void> {
	const progress = createProgress(options);
	const content = path.resolve(options.content);
	const folders = buildFolders(path.resolve(options.out));

	progress.stage("read content");
	const read = await readContent(content);
	const { survey, problems: found } = composeSurvey(read.content, progress.stage);
	const problems = [...read.problems, ...found];
	if (problems.length > 0) {
		progress.done();
		process.stderr.write(`\n${problems.map(formatProblem).join("\n\n")}\n\n`);
		const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
		if (!options.keepGoing || survey.papers.length === 0) {
			process.stderr.write(
				`${count}. Nothing was built, and the last survey is as it was. --keep-going builds from the rest.\n`,
			);
			process.exitCode = 1;
			return;
		}
		process.stderr.write(`${count}. Building from the rest, as --keep-going says.\n`);
	}

	progress.stage("keep the ledger");
	const ledger = keepLedger(survey.listings, survey.papers);
	if (ledger.lost.length > 0) {
		const losses = ledger.lost.map(({ where, text }) => `  ${where}: ${quote(text)}`);
		throw new Error(`Text was lost on its way, a fault of the generator:\n${losses.join("\n")}`);
	}

	progress.stage("write pages");
	const pages = await writePages(path.join(content, "papers"), survey);
	await prepareFolders(folders);
	progress.stage("render the site");
	try {
		await buildSite({
			root: ROOT,
			content,
			themes: read.themesFolder,
			out: folders.next,
			site: options.site,
			base: options.base,
		});
	} catch (error) {
		await rm(folders.next, { recursive: true, force: true });
		progress.done();
		process.stderr.write(
			`\n${error instanceof Error ? error.message : error}\n\nThe site could not be rendered, and the last survey is as it was.\n`,
		);
		process.exitCode = 1;
		return;
	}
	await writeFile(
		path.join(folders.next, "survey.json"),
		`${JSON.stringify(survey.json, null, "\t")}\n`,
	);
	await swapFolders(folders);
	progress.done();
	summarise(survey, ledger, pages, folders.out, progress);
}

/** What a curator wants to see at once: what there is, what changed, what was noticed. */
function summarise(
	survey: Survey,
	ledger: Ledger,
	pages: WrittenPages,
	out: string,
	progress: Progress,
): void {
	const edits = survey.papers.reduce(
		(sum, { title, abstract }) => sum + title.edits.length + abstract.edits.length,
		0,
	);
	const entries = survey.listings.reduce((sum, { entries }) => sum + entries.length, 0);
	progress.say(
		[
			"",
			`${survey.listings.length} listings, ${entries} entries, ${survey.papers.length} papers, ${edits} edits`,
			`every character accounted for: ${ledger.shown} shown as listed, ${total(ledger.edited)} edited, ${total(ledger.furniture)} furniture`,
			`pages: ${pages.written} written, ${pages.unchanged} unchanged, ${pages.removed} removed`,
			...[...Map.groupBy(survey.findings, ({ kind }) => kind)].map(
				([kind, findings]) =>
					`finding: ${findingKinds[kind].title.toLowerCase()}, ${findings.length}`,
			),
			`the survey stands in ${path.relative(process.cwd(), out) || "."}`,
		].join("\n"),
	);
}

function total(counts: Readonly<Record<string, number>>): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
