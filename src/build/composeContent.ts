import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { codeHash } from "../cache/codeHash.ts";
import { keptResults } from "../cache/keptResults.ts";
import type { Thesaurus } from "../search/build/indexPages.ts";
import { BACKGROUND } from "../survey/background/readBackground.ts";
import { type Changes, compareSurveys } from "../survey/changes/compareSurveys.ts";
import { surveyRecordSchema } from "../survey/changes/surveyRecord.ts";
import { namedIn } from "../survey/essay/essayTags.ts";
import { essayTexts } from "../survey/essayTexts.ts";
import { type Finding, findingKinds, isQuiet } from "../survey/finding.ts";
import { keepLedger, type Ledger } from "../survey/ledger.ts";
import type { Problem } from "../survey/problem.ts";
import { anew, type Remember } from "../survey/remember.ts";
import { type Content, composeSurvey, type Survey } from "../survey/survey.ts";
import type { Progress } from "../terminal/progress.ts";
import { counted } from "../text/counted.ts";
import { quote } from "../text/quote.ts";
import { readContent } from "./content/readContent.ts";
import { readSince } from "./content/readSince.ts";
import { keptMemory } from "./keptMemory.ts";
import { themeFiles } from "./themeFiles.ts";
import { type WrittenPages, writePages } from "./writePages.ts";

export interface ComposeOptions {
	readonly content: string;
	readonly keepGoing: boolean;
	/** the project's folder */
	readonly root: string;
	/** gets the pages of papers */
	readonly papers: string;
	/** a file that keeps what was made of each paper; without it, composing is always done anew */
	readonly cache?: string;
	/** gets the survey for machines */
	readonly json: string;
	/** the survey for machines of an earlier build, to tell what is new since */
	readonly since?: string | undefined;
	/** gets the files of themes that are found */
	readonly found: string;
}

/** What the rest of a build needs to know of the content. */
export interface Composed {
	/** the file of each theme, by its id */
	readonly essays: ReadonlyMap<string, string>;
	/** the file of each piece across themes, by its id */
	readonly across: ReadonlyMap<string, string>;
	/** whether the themes came with the content */
	readonly ownThemes: boolean;
	/** the files of essays and pieces that came with the content, by the names that messages have for them */
	readonly ownTexts: ReadonlyMap<string, string>;
	/** for the index of search */
	readonly thesaurus: Thesaurus;
	/** what a curator wants to see at once */
	readonly summary: string;
	/** the same, had all pages been there before */
	readonly summaryUnchanged: string;
}

export interface ComposeResult {
	/** what cannot be used of the content */
	readonly problems: readonly Problem[];
	/** of how many papers a survey could be made */
	readonly papers: number;
	/** undefined when no page was written */
	readonly composed: Composed | undefined;
}

/**
 * Reads the content folder, composes the survey and writes its pages; none where there are
 * problems, unless it is told to keep going and there is something left.
 *
 * @param onSurvey gets what was composed, also where no page is written
 * @param remember what was made of the same before; used where no folder keeps it
 * @throws when text was lost on its way
 */
export async function composeContent(
	options: ComposeOptions,
	progress: Progress,
	onSurvey?: (survey: Survey, content: Content) => void,
	remember: Remember = anew,
): Promise<ComposeResult> {
	if (options.cache === undefined) return compose(options, progress, remember, onSurvey);
	const kept = keptResults(options.cache);
	const memory = keptMemory(kept, codeHash(import.meta.filename));
	const result = await compose(options, progress, memory, onSurvey);
	kept.close();
	return result;
}

async function compose(
	{ content, keepGoing, root, papers, json, since, found }: ComposeOptions,
	progress: Progress,
	remember: Remember,
	onSurvey?: (survey: Survey, content: Content) => void,
): Promise<ComposeResult> {
	progress.stage("read content");
	const read = await readContent(content);
	const { survey, problems: unused } = composeSurvey(read.content, progress.stage, remember);
	onSurvey?.(survey, read.content);
	const earlier = since === undefined ? { problems: [] } : await readSince(since);
	const problems = [...earlier.problems, ...read.problems, ...unused];
	const result = { problems, papers: survey.papers.length };
	if (problems.length > 0 && (!keepGoing || survey.papers.length === 0))
		return { ...result, composed: undefined };

	progress.stage("keep the ledger");
	const ledger = keepLedger(survey.listings, survey.papers, survey.withoutAbstract);
	if (ledger.lost.length > 0) {
		const losses = ledger.lost.map(({ where, text }) => `  ${where}: ${quote(text)}`);
		throw new Error(`Text was lost on its way, a fault of the generator:\n${losses.join("\n")}`);
	}

	progress.stage("write pages");
	const changes =
		earlier.record && compareSurveys(earlier.record, surveyRecordSchema.parse(survey.json));
	const pages = await writePages(papers, survey, read.content.settings, changes, remember);
	await mkdir(path.dirname(json), { recursive: true });
	await writeFile(json, `${JSON.stringify(survey.json, null, "\t")}\n`);
	const essays = await themeFiles(read.essays, survey.themes, found);
	const { across, ownThemes, thesaurus } = read;
	const named = (part: string, files: ReadonlyMap<string, string>) =>
		Array.from(files, ([id, file]) => [`${part}/${id}.mdx`, file] as const);
	const ownTexts = new Map([
		...(ownThemes ? named("themes", essays) : []),
		...named("across", across),
	]);
	const folder = path.relative(root, content);
	const told = tellBackground(survey, read.content);
	const summaryOf = (pages: WrittenPages) =>
		summarise(survey, ledger, pages, folder, told) + tellChanges(changes);
	const summary = summaryOf(pages);
	const summaryUnchanged = summaryOf(unchanged(pages));
	return {
		...result,
		composed: { essays, across, ownThemes, ownTexts, thesaurus, summary, summaryUnchanged },
	};
}

const unchanged = ({ written, unchanged }: WrittenPages): WrittenPages => ({
	...{ written: 0, unchanged: written + unchanged, removed: 0 },
});

/** What a curator wants to see at once: what there is, what changed, what was noticed. */
function summarise(
	survey: Survey,
	ledger: Ledger,
	pages: WrittenPages,
	folder: string,
	background: readonly string[],
): string {
	const edits = survey.papers.reduce(
		(sum, { title, abstract }) => sum + title.edits.length + abstract.edits.length,
		0,
	);
	const entries = survey.listings.reduce((sum, { entries }) => sum + entries.length, 0);
	const without = survey.withoutAbstract.length;
	return [
		"",
		[
			counted(survey.listings.length, "listing"),
			counted(entries, "entry", "entries"),
			counted(survey.papers.length, "paper"),
			...(without > 0 ? [`${without} without an abstract`] : []),
			counted(edits, "edit"),
		].join(", "),
		...tellThemes(survey, folder),
		...background,
		`every character accounted for: ${ledger.shown} shown as listed, ${total(ledger.edited)} edited, ` +
			`${total(ledger.boilerplate)} boilerplate`,
		`pages: ${pages.written} written, ${pages.unchanged} unchanged, ${pages.removed} removed`,
		...[...Map.groupBy(survey.findings, ({ kind }) => kind)].map(
			([kind, findings]) =>
				`finding: ${findingKinds[kind].title.toLowerCase()}, ` +
				`${findings.length}${isQuiet(kind) ? byFile(findings) : places(findings)}`,
		),
		"what each finding is and what to do about it: the page Findings of the survey",
	].join("\n");
}

/** How much is new since the earlier survey. */
function tellChanges(changes: Changes | undefined): string {
	if (!changes) return "";
	const { added, gone, versions, formulas, moved, results } = changes;
	const told = [
		[added, "paper added", "papers added"],
		[gone, "paper gone", "papers gone"],
		[versions, "newer version", "newer versions"],
		[formulas, "formula changed", "formulas changed"],
		[moved, "paper moved", "papers moved"],
		[results, "paper with other results", "papers with other results"],
	] as const;
	const parts = told.flatMap(([list, one, several]) =>
		list.length > 0 ? [counted(list.length, one, several)] : [],
	);
	return `\nsince the earlier survey: ${parts.join(", ") || "nothing is new"}`;
}

/** How many of the background references essays cite: a page shows no other. */
function tellBackground({ background }: Survey, content: Content): string[] {
	if (background.length === 0) return [];
	const cited = new Set(essayTexts(content).flatMap(({ essay }) => namedIn(essay, "Background")));
	const count = background.filter(({ key }) => cited.has(key)).length;
	return [
		`${BACKGROUND}: ${counted(background.length, "reference")}, of which essays cite ${count}`,
	];
}

/** Where the build found the themes, why it did. */
function tellThemes({ themes, fitted, papers }: Survey, folder: string): string[] {
	if (fitted === undefined) return [];
	const found = themes.filter(({ proposed }) => proposed).map(({ title }) => title);
	const why = `the themes that come with Abstrata would file ${fitted} of ${counted(papers.length, "paper")}`;
	return [
		found.length === 0
			? `themes: none, as ${why}, and the papers fall into no groups`
			: `themes: ${found.length} found by the build (${found.join("; ")}), as ${why}; ` +
				`npm run themes -- --content ${folder} writes them as files, to be kept and changed`,
	];
}

/** So many findings of a kind are named with their places. */
const NAMED = 3;

/**
 * " (my-listing.txt:2, sharper-rounding-for-language-models in my-listing.txt:7)": of a few, where each
 * is.
 */
function places(findings: readonly Finding[]): string {
	if (findings.length > NAMED) return "";
	const where = findings.map(({ slug, file, line }) =>
		[slug, [file, line].filter(Boolean).join(":")].filter(Boolean).join(" in "),
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
