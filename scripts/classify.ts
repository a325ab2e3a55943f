import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { classify } from "../src/survey/classify/classify.ts";
import { createScoring } from "../src/survey/classify/scoreThemes.ts";
import { fail, readRecords } from "./cli/readRecords.ts";
import { filesOf } from "./content/readContent.ts";
import { readThemes } from "./content/readThemes.ts";

/**
 * npm run -s classify -- FILE.jsonl [--content DIR]
 * Reads lines {"id","title","abstract"}, prints lines {"id","themes":[{"theme","score","evidence":[...]}]}: the
 * themes that fit by the terms of DIR/themes/*.mdx, the best first, none where none fits. Curation plays no part.
 */
const USAGE = "npm run -s classify -- FILE.jsonl [--content DIR]";

const { file, folder } = readArguments();
if (!existsSync(folder)) {
	fail({ file: folder, expected: "a content folder", found: "none", todo: "check the path" });
}
const { themes, problems } = await readThemes(folder, await filesOf(folder, "themes", ".mdx"));
if (problems.length > 0) fail(...problems);
const scoreThemes = createScoring(themes);

const output = readRecords(file, ["title", "abstract"]).map(({ id, title, abstract }) => {
	const fitting = classify(scoreThemes, title, abstract).themes.map(
		({ theme, score, evidence }) => ({
			theme,
			score: Math.round(score * 1000) / 1000,
			evidence,
		}),
	);
	return `${JSON.stringify({ id, themes: fitting })}\n`;
});
process.stdout.write(output.join(""));

function readArguments(): { file: string; folder: string } {
	const wrong = (found: string) =>
		fail({ file: "classify", expected: "the name of a file of JSON lines", found, todo: USAGE });
	try {
		const { positionals, values } = parseArgs({
			allowPositionals: true,
			options: {
				content: { type: "string", default: path.resolve(import.meta.dirname, "../content") },
			},
		});
		const [file, second] = positionals;
		if (file === undefined) return wrong("none");
		if (second !== undefined) return wrong(`a second one, ${second}`);
		return { file, folder: values.content };
	} catch (error) {
		return wrong(error instanceof Error ? error.message : String(error));
	}
}
