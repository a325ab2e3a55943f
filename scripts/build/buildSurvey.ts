import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Finding, findingKinds, isQuiet } from "../../src/survey/finding.ts";
import { keepLedger, type Ledger } from "../../src/survey/ledger.ts";
import { formatProblem, quote } from "../../src/survey/problem.ts";
import type { Survey } from "../../src/survey/survey.ts";
import type { Progress } from "../cli/progress.ts";
import { readContent } from "../content/readContent.ts";
import type { PaperName } from "../digest/paperSizes.ts";
import { buildSite } from "./buildSite.ts";
import { cacheFolder } from "./cacheFolder.ts";
import { composeKept } from "./composeKept.ts";
import { buildFolders, prepareFolders, swapFolders, whyNotOurs } from "./swapFolder.ts";
import { waitForTurn } from "./waitForTurn.ts";
import { type WrittenPages, writePages } from "./writePages.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface BuildOptions {
	readonly content: string;
	readonly out: string;
	readonly site?: string | undefined;
	readonly base: string;
	readonly keepGoing: boolean;
	readonly digests: boolean;
	/** the sheet of the digests */
	readonly paper: PaperName;
}

/**
 * Builds a survey: reads the content folder, composes, writes the pages,
 * renders the site beside the last one and puts it in its place.
 *
 * @returns false when nothing was built; what is wrong has been said
 */
export async function buildSurvey(options: BuildOptions, progress: Progress): Promise<boolean> {
	const endTurn = await waitForTurn(ROOT, progress.say);
	try {
		return await buildInTurn(options, progress);
	} finally {
		await endTurn();
	}
}

async function buildInTurn(options: BuildOptions, progress: Progress): Promise<boolean> {
	const content = path.resolve(options.content);
	const folders = buildFolders(path.resolve(options.out));

	const occupied = await whyNotOurs(folders.out);
	if (occupied) {
		process.stderr.write(`${occupied}\n`);
		return false;
	}

	progress.stage("read content");
	const read = await readContent(content);
	const { survey, problems: found } = composeKept(
		ROOT,
		path.join(cacheFolder(ROOT, content), "survey"),
		read.content,
		progress.stage,
	);
	const problems = [...read.problems, ...found];
	if (problems.length > 0) {
		progress.done();
		process.stderr.write(`\n${problems.map(formatProblem).join("\n\n")}\n\n`);
		const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
		if (!options.keepGoing || survey.papers.length === 0) {
			process.stderr.write(
				`${count}. Nothing was built, and the last survey is as it was. --keep-going builds from the rest.\n`,
			);
			return false;
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
	try {
		await buildSite({
			root: ROOT,
			content,
			essays: read.essays,
			ownEssays: read.ownThemes,
			keepGoing: options.keepGoing,
			out: folders.next,
			site: options.site,
			base: options.base,
			digests: options.digests ? options.paper : undefined,
			onStage: progress.stage,
			say: progress.say,
		});
	} catch (error) {
		await rm(folders.next, { recursive: true, force: true });
		progress.done();
		const { essayProblems } = await import("./essayProblems.ts");
		const problems = read.ownThemes ? await essayProblems(read.essays) : [];
		const said = problems.map(formatProblem).join("\n\n");
		process.stderr.write(
			`\n${said || (error instanceof Error ? error.message : error)}\n\nThe site could not be rendered, and the last survey is as it was.\n`,
		);
		return false;
	}
	await writeFile(
		path.join(folders.next, "survey.json"),
		`${JSON.stringify(survey.json, null, "\t")}\n`,
	);
	await swapFolders(folders);
	progress.done();
	summarise(survey, ledger, pages, folders.out, progress);
	return true;
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
					`finding: ${findingKinds[kind].title.toLowerCase()}, ${findings.length}${isQuiet(kind) ? byFile(findings) : places(findings)}`,
			),
			"what each finding is and what to do about it: the page Findings of the survey",
			`the survey stands in ${path.relative(process.cwd(), out) || "."}`,
		].join("\n"),
	);
}

/** So many findings of a kind are named with their places. */
const NAMED = 3;

/** " (my-listing.txt:2, sharper-rounding-for-language-models)": of a few, where each is. */
function places(findings: readonly Finding[]): string {
	if (findings.length > NAMED) return "";
	const where = findings.map(
		({ slug, file, line }) => slug ?? [file, line].filter(Boolean).join(":"),
	);
	return ` (${[...new Set(where)].join(", ")})`;
}

/** " (curation/themes.yaml 12, curation/links.yaml 3)" */
function byFile(findings: readonly Finding[]): string {
	const counts = [...Map.groupBy(findings, ({ file }) => file)];
	return ` (${counts.map(([file, found]) => `${file} ${found.length}`).join(", ")})`;
}

function total(counts: Readonly<Record<string, number>>): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
