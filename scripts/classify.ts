import { statSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { filesOf } from "../src/build/content/filesOf.ts";
import { readThemes } from "../src/build/content/readThemes.ts";
import { classify } from "../src/survey/classify/classify.ts";
import { createScoring } from "../src/survey/classify/scoreThemes.ts";
import { PROPOSED } from "../src/survey/theme.ts";
import { fail, readRecords } from "./cli/readRecords.ts";

const program = new Command("npm run -s classify --")
	.description(
		'Reads lines {"id","title","abstract"} and prints lines ' +
			'{"id","themes":[{"theme","score","evidence":[...],"narrower"?}]}: the themes that fit by the terms ' +
			"of themes/*.mdx, the best first, none where none fits; narrower is the theme within one that fits " +
			"too, with its own score and evidence. Curation plays no part.",
	)
	.argument("<file.jsonl>", "the file of JSON lines")
	.option(
		"--content <folder>",
		"the folder that holds the folder `themes`",
		path.resolve(import.meta.dirname, "../content"),
	)
	.parse();

const [file = ""] = program.args;
const { content: folder } = program.opts<{ content: string }>();
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
	fail({ file: folder, expected: "a content folder", found: "none", todo: "check the path" });
}
const { themes, problems } = await readThemes(
	folder,
	await filesOf(folder, "themes", ".mdx", [PROPOSED]),
);
if (problems.length > 0) fail(...problems);
const scoreThemes = createScoring(themes);
const rounded = (score: number) => Math.round(score * 1000) / 1000;
const narrower = new Map(themes.map(({ id, narrower = [] }) => [id, createScoring(narrower)]));

/** The theme within a theme that a paper is filed under. */
function narrowerOf(theme: string, title: string, abstract: string): object {
	const [best] = classify(narrower.get(theme)!, title, abstract).themes;
	if (!best) return {};
	const { evidence } = best;
	return { narrower: { theme: best.theme, score: rounded(best.score), evidence } };
}

const output = readRecords(file, ["title", "abstract"]).map(({ id, title, abstract }) => {
	const fitting = classify(scoreThemes, title, abstract).themes.map(
		({ theme, score, evidence }) => ({
			theme,
			score: rounded(score),
			evidence,
			...narrowerOf(theme, title, abstract),
		}),
	);
	return `${JSON.stringify({ id, themes: fitting })}\n`;
});
process.stdout.write(output.join(""));
