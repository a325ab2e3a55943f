import type { BlockContent, Root } from "mdast";
import { type MdxFlowExpression, type MdxJsxFlowElement, mdxToMarkdown } from "mdast-util-mdx";
import { toMarkdown } from "mdast-util-to-markdown";

/** A paper to write about. */
export interface OutlinedPaper {
	readonly slug: string;
	/** as people read it, in one line */
	readonly title: string;
	readonly year: string | undefined;
	readonly method: string | undefined;
	readonly summary: string | undefined;
}

/** A section to write. */
export interface OutlinedSection {
	readonly title: string;
	readonly papers: readonly OutlinedPaper[];
}

/**
 * A frame for the essay of a theme, in MDX: a section for each topic, in it a citation of each paper below a
 * comment that says what the paper is. No sentence is made up.
 *
 * @param figures names of figures that an essay of this theme may show
 */
export function outlineEssay(
	sections: readonly OutlinedSection[],
	figures: readonly string[],
): string {
	const root: Root = {
		type: "root",
		children: [
			comment("What joins these papers, and what tells them apart."),
			...figures.map((name) => element("Figure", "name", name)),
			...sections.flatMap(({ title, papers }): Root["children"] => [
				{ type: "heading", depth: 2, children: [{ type: "text", value: onOneLine(title) }] },
				...papers.flatMap((paper) => [
					comment(aboutPaper(paper)),
					element("Cite", "slug", paper.slug),
				]),
			]),
		],
	};
	return toMarkdown(root, { extensions: [mdxToMarkdown()] });
}

function aboutPaper({ title, year, method, summary }: OutlinedPaper): string {
	const head = [title, method && `method ${method}`, year].filter(Boolean).join(" · ");
	return summary ? `${head}\n${summary}` : head;
}

const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, " ").trim();

/** A comment cannot be ended by what it holds. */
function comment(text: string): MdxFlowExpression {
	const lines = text.split("\n").map(onOneLine).join("\n   ");
	return { type: "mdxFlowExpression", value: `/* ${lines.replaceAll("*/", "* /")} */` };
}

function element(name: string, attribute: string, value: string): BlockContent | MdxJsxFlowElement {
	return {
		type: "mdxJsxFlowElement",
		name,
		attributes: [{ type: "mdxJsxAttribute", name: attribute, value }],
		children: [],
	};
}
