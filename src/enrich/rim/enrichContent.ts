import path from "node:path";
import { readContent } from "../../build/content/readContent.ts";
import { readText, writeText } from "../../disk/textFiles.ts";
import { parseCuration } from "../../survey/curation/parseCuration.ts";
import type { Problem } from "../../survey/problem.ts";
import { enrichPaper, listedPaper } from "../core/enrichPaper.ts";
import type { FoundRecord } from "../core/foundRecord.ts";
import { givenPapers } from "../core/givenPapers.ts";
import { indexRecords } from "../core/matchRecords.ts";
import { type PlannedFile, planFiles } from "../core/planFiles.ts";
import { OPEN, printOpen } from "../core/printOpen.ts";
import { type Summary, summarise } from "../core/summary.ts";
import { localRecords } from "./localRecords.ts";
import { type LookUpOptions, lookUp } from "./lookUp.ts";

export interface EnrichOptions {
	/** the content folder */
	readonly content: string;
	/** files of records; without any, servers are asked */
	readonly from: readonly string[];
	readonly asking: LookUpOptions;
	/** whether files are only planned */
	readonly isDry: boolean;
}

export interface Enriched {
	/** what keeps the run from doing anything */
	readonly problems: readonly Problem[];
	readonly summary: Summary;
	readonly files: readonly (Omit<PlannedFile, "after"> & { readonly after: string | undefined })[];
	/** providers that did not answer for some paper, with why */
	readonly failed: ReadonlyMap<string, string>;
	readonly isInterrupted: boolean;
}

/**
 * Looks the papers of a content folder up and writes what is certain into its curation, and what a person
 * must look at beside it.
 */
export async function enrichContent(options: EnrichOptions): Promise<Enriched> {
	const { asking, isDry } = options;
	const { content, problems: unread } = await readContent(options.content);
	const { papers, problems: unusable } = givenPapers(content);
	const nothing = { summary: summarise([]), files: [], failed: new Map(), isInterrupted: false };
	if (unread.length + unusable.length > 0)
		return { ...nothing, problems: [...unread, ...unusable] };

	const local = await Promise.all(
		options.from.map((file) => localRecords(file, content.settings?.fields)),
	);
	const problems = local.flatMap((one) => one.problems);
	if (problems.length > 0) return { ...nothing, problems };
	for (const skipped of local.flatMap((one) => one.skipped)) asking.warn(`${skipped}; skipped`);
	const find = indexRecords(local.flatMap(({ records }) => records));
	const asked =
		options.from.length > 0
			? {
					records: new Map<string, readonly FoundRecord[]>(
						papers.map(({ paper }) => [paper.slug, find(listedPaper(paper))]),
					),
					failed: new Map<string, string>(),
					isInterrupted: false,
				}
			: await lookUp(papers, asking);

	const outcomes = papers
		.filter(({ paper }) => asked.records.has(paper.slug))
		.map((given) => enrichPaper(given, asked.records.get(given.paper.slug) ?? []));
	const planned = planFiles(content.curation, outcomes);
	const after = new Map(content.curation.map(({ file, text }) => [file, text]));
	for (const file of planned) after.set(file.file, file.after);
	const faults = parseCuration([...after].map(([file, text]) => ({ file, text }))).problems;
	if (faults.length > 0) return { ...nothing, problems: faults };

	const before = await readText(path.join(options.content, OPEN));
	const open = asked.isInterrupted ? before : printOpen(outcomes);
	const files = [...planned, ...(before === open ? [] : [{ file: OPEN, before, after: open }])];
	if (!isDry)
		for (const { file, after } of files) await writeText(path.join(options.content, file), after);
	const { failed, isInterrupted } = asked;
	return { problems: [], summary: summarise(outcomes), files, failed, isInterrupted };
}
