import { readFile } from "node:fs/promises";
import path from "node:path";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { VFileMessage } from "vfile-message";
import { essayFigureNames } from "../../src/figures/essayFigures.ts";
import { type Problem, quote } from "../../src/survey/problem.ts";

/**
 * Why a site could not be rendered, as far as an essay is to blame: MDX that
 * cannot be read, figures that do not exist. Looked for only then, as it takes time.
 *
 * @param essays the file of each theme, by its id
 */
export async function essayProblems(essays: ReadonlyMap<string, string>): Promise<Problem[]> {
	const problems = await Promise.all(
		[...essays.values()].map(async (file) => {
			const text = await readFile(file, "utf8");
			const lines = text.split("\n");
			const name = `themes/${path.basename(file)}`;
			return [
				...misread(text).map(
					({ line, reason }): Problem => ({
						file: name,
						line,
						expected: "Markdown with formulas and, as tags, only Cite and Figure, each closed",
						found: `${quote(lines[line - 1] ?? "", 100)}: ${reason}`,
						todo: "close the tag or the formula; write { and < as \\{ and \\<",
					}),
				),
				...Array.from(text.matchAll(/<Figure\s[^>]*?\bname="([^"]*)"/gu))
					.filter(([, figure = ""]) => !essayFigureNames.includes(figure))
					.map(
						({ 1: figure = "", index }): Problem => ({
							file: name,
							line: text.slice(0, index).split("\n").length,
							expected: `a figure: ${essayFigureNames.join(", ")}`,
							found: quote(figure),
							todo: "name one of them, or add it to src/figures/essayFigures.ts",
						}),
					),
			];
		}),
	);
	return problems.flat();
}

/** Where an essay is no MDX: at most one place, as reading ends there. */
function misread(text: string): { line: number; reason: string }[] {
	// The frontmatter is no MDX, but its lines count.
	const essay = text.replace(/^---\r?\n[\s\S]*?\n---/u, (head) => head.replace(/[^\n]+/gu, ""));
	try {
		unified().use(remarkParse).use(remarkMath).use(remarkMdx).parse(essay);
		return [];
	} catch (error) {
		const { line = 1, reason } = error as VFileMessage;
		return [{ line, reason }];
	}
}
