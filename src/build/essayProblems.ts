import { readFile } from "node:fs/promises";
import type { Nodes, Root } from "mdast";
import type {} from "mdast-util-math";
import type {} from "mdast-util-mdx";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { VFileMessage } from "vfile-message";
import { essayFigureNames } from "../figures/essayFigures.ts";
import { typesetFormula } from "../formulas/typesetFormula.ts";
import { essayTags } from "../survey/essay/essayTags.ts";
import type { Problem } from "../survey/problem.ts";
import { anew, type Remember } from "../survey/remember.ts";
import { andList } from "../text/andList.ts";
import { quote } from "../text/quote.ts";

/**
 * Why a site could not be rendered, as far as an essay is to blame: MDX that
 * cannot be read, formulas that KaTeX refuses, tags and figures that do not exist. Looked for only then, as
 * it takes time.
 *
 * @param texts the file of each essay or piece, by the name that messages have for it
 */
export async function essayProblems(
	texts: ReadonlyMap<string, string>,
	remember: Remember = anew,
): Promise<Problem[]> {
	const problems = await Promise.all(
		Array.from(texts, async ([name, file]) => {
			const text = await readFile(file, "utf8");
			return remember("essay", { like: [name, text] }, () => problemsOf(name, text));
		}),
	);
	return problems.flat();
}

function problemsOf(name: string, text: string): Problem[] {
	const lines = text.split("\n");
	const essay = read(text);
	return [
		...("line" in essay ? [essay] : []).map(
			({ line, reason }): Problem => ({
				file: name,
				line,
				expected: `Markdown with formulas and, as tags, only ${TAGS}, each closed`,
				found: `${quote(lines[line - 1] ?? "", 100)}: ${reason}`,
				todo: "close the tag or the formula; write { and < as \\{ and \\<",
			}),
		),
		...("type" in essay ? unknownTags(essay) : []).map(
			({ name: tag, line }): Problem => ({
				file: name,
				line,
				expected: `as tags only ${TAGS}`,
				found: quote(`<${tag}>`),
				todo: "correct its name, or write \\< for a sign",
			}),
		),
		...("type" in essay ? refused(essay) : []).map(
			({ tex, line, reason }): Problem => ({
				file: name,
				line,
				expected: "a formula that KaTeX can typeset",
				found: `${quote(tex, 100)}: ${reason}`,
				todo: "correct its TeX; katex.org/docs/supported lists what KaTeX knows",
			}),
		),
		...("type" in essay ? unknownFigures(essay) : []).map(
			({ name: figure, line }): Problem => ({
				file: name,
				line,
				expected: `a figure: ${essayFigureNames.join(", ")}`,
				found: quote(figure),
				todo: "name one of them, or add it to src/figures/essayFigures.ts",
			}),
		),
		...("type" in essay ? unshownFigures(essay) : []).map(
			({ name: figure, line }): Problem => ({
				file: name,
				line,
				expected: "a link to a figure that the essay shows",
				found: quote(figure),
				todo: `show it with <Figure name="${figure.replace("#figure-", "")}" />, or drop the link`,
			}),
		),
	];
}

/** "Cite, Background and Figure" */
const TAGS = andList(Object.keys(essayTags));

interface Place {
	readonly line: number;
	readonly reason: string;
}

/** What an essay is made of; where it is no MDX, the one place at which reading ends. */
function read(text: string): Root | Place {
	// The frontmatter is no MDX, but its lines count.
	const essay = text.replace(/^---\r?\n[\s\S]*?\n---/u, (head) => head.replace(/[^\n]+/gu, ""));
	try {
		return unified().use(remarkParse).use(remarkMath).use(remarkMdx).parse(essay);
	} catch (error) {
		const { line = 1, reason } = error as VFileMessage;
		return { line, reason };
	}
}

/** The formulas that KaTeX refuses, each with the line at which KaTeX stops. */
function refused(node: Nodes): (Place & { readonly tex: string })[] {
	if ("children" in node) return node.children.flatMap(refused);
	const display = node.type === "math";
	if (!display && node.type !== "inlineMath") return [];
	const tex = node.value;
	const set = typesetFormula(tex, { display, lenient: true });
	if ("html" in set) return [];
	const first = (node.position?.start.line ?? 1) + (display ? 1 : 0); // below its $$
	const line = first + tex.slice(0, set.at).split("\n").length - 1;
	return [{ tex, line, reason: set.refused }];
}

interface Named {
	readonly name: string;
	readonly line: number;
}

/** The tags of components that do not exist, each with its line. */
function unknownTags(node: Nodes): Named[] {
	const isComponent = node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
	const name = (isComponent && node.name) || "";
	return [
		...(/^\p{Lu}/u.test(name) && !Object.hasOwn(essayTags, name) ? [namedAt(name, node)] : []),
		...("children" in node ? node.children.flatMap(unknownTags) : []),
	];
}

/** The names of figures that do not exist, each with its line. */
const unknownFigures = (essay: Root): Named[] =>
	figuresOf(essay).filter(({ name }) => !essayFigureNames.includes(name));

/** The links to figures that the essay does not show, each with its line. */
function unshownFigures(essay: Root): Named[] {
	const shown = new Set(figuresOf(essay).map(({ name }) => `#figure-${name}`));
	const linksOf = (node: Nodes): Named[] => [
		...(node.type === "link" && node.url.startsWith("#figure-") ? [namedAt(node.url, node)] : []),
		...("children" in node ? node.children.flatMap(linksOf) : []),
	];
	return linksOf(essay).filter(({ name }) => !shown.has(name));
}

/** The names of figures, each with its line. */
function figuresOf(node: Nodes): Named[] {
	const own =
		(node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") &&
		node.name === "Figure"
			? node.attributes
			: [];
	const named = own.flatMap((attribute) =>
		attribute.type === "mdxJsxAttribute" && attribute.name === "name" ? [attribute.value] : [],
	);
	return [
		...named.filter((name) => typeof name === "string").map((name) => namedAt(name, node)),
		...("children" in node ? node.children.flatMap(figuresOf) : []),
	];
}

const namedAt = (name: string, { position }: Nodes): Named => ({
	name,
	line: position?.start.line ?? 1,
});
