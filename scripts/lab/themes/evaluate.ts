import path from "node:path";
import { Command } from "commander";
import { readContent } from "../../../src/build/content/readContent.ts";
import { classify } from "../../../src/survey/classify/classify.ts";
import { createScoring, type ScoreThemes } from "../../../src/survey/classify/scoreThemes.ts";
import { formatProblem } from "../../../src/survey/problem.ts";
import { heldOutFigures } from "./heldOutFigures.ts";
import { printFigures } from "./printFigures.ts";
import { readJudged } from "./readJudged.ts";
import { type LabelledPaper, readLabelled } from "./readLabelled.ts";
import { countByTheme, judge } from "./scoreFilings.ts";

/**
 * npm run -s themes:evaluate -- PAPERS.json LISTINGS [--outside FILES] [--content DIR] [--errors]
 * Files the papers of a folder of listings without curation and compares with the themes that a person gave
 * them: figures by theme, with groups of papers held out, and, with --errors, what is wrong and why. With
 * --outside also the judged abstracts of other fields (judged.tsv), whose texts stand in FILES.
 */
const program = new Command("npm run -s themes:evaluate --")
	.argument("<labels>", "JSON records {title, themes, optionalThemes, noneFit}")
	.argument("<listings>", "the folder of the listings that hold these titles")
	.option(
		"--outside <files>",
		"JSON lines {id, mangled}, perhaps .gz, that hold the judged abstracts, by commas",
	)
	.option("--content <folder>", "the content folder with the themes", "content")
	.option("--errors", "list each wrong or missed theme with its evidence", false);
const [labels = "", listings = ""] = program.parse().args;
const options = program.opts<{ content: string; errors: boolean; outside?: string }>();

const { content, problems } = await readContent(path.resolve(options.content));
if (problems.length > 0) {
	console.error(problems.map(formatProblem).join("\n\n"));
	process.exit(1);
}
const papers = await readLabelled(labels, listings);
const scoreThemes = createScoring(content.themes);
const given = (paper: LabelledPaper) =>
	classify(scoreThemes, paper.title, paper.abstract).themes.map(({ theme }) => theme);
const verdicts = papers.map((paper) => judge(paper, given(paper)));

printFigures(content.themes, countByTheme(verdicts));
const filed = papers.filter((paper) => !paper.noneFit && given(paper).length > 0);
const agreeing = filed.filter((paper) => given(paper)[0] === paper.themes[0]);
const unfiled = papers.filter((paper) => given(paper).length === 0);
console.log(`\nprimary theme: ${agreeing.length} of ${filed.length} filed papers as labelled`);
console.log(`unfiled: ${unfiled.length} of ${papers.length}\n${list(unfiled)}`);
const outside = options.outside === undefined ? [] : await readJudged(options.outside);
for (const [part, some] of Map.groupBy(outside, ({ part }) => part)) {
	console.log(`\nabstracts of all fields, part “${part}” (${some.length}):`);
	printFigures(content.themes, countByTheme(some.map((paper) => judge(paper, given(paper)))));
}
console.log(`\n${heldOutFigures(content.themes, papers, outside)}`);
if (options.errors)
	for (const [index, paper] of papers.entries()) explain(paper, index, scoreThemes);

function list(some: readonly LabelledPaper[]): string {
	return some
		.map(
			({ title, themes, noneFit }) =>
				`  ${title} (${noneFit ? "none fits, " : ""}${themes.join(", ")})`,
		)
		.join("\n");
}

function explain(paper: LabelledPaper, index: number, score: ScoreThemes): void {
	const { wrong = [], missed = [] } = verdicts[index] ?? {};
	if (wrong.length + missed.length === 0) return;
	const scores = score(paper.title, paper.abstract);
	console.log(`\n${paper.title}: ${paper.themes.join(", ")}`);
	for (const [what, themes] of [
		["wrong", wrong],
		["missed", missed],
	] as const) {
		for (const theme of themes) {
			const found = scores.find((score) => score.theme === theme);
			console.log(
				`  ${what} ${theme} ${(found?.score ?? 0).toFixed(2)} ${found?.evidence.join(" | ") ?? ""}`,
			);
		}
	}
}
