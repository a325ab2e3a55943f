import type { Element, Root } from "hast";
import rehypeStringify from "rehype-stringify";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { PageFrontmatter } from "../survey/emit/pageSchema.ts";
import { markDisplays } from "./markDisplays.ts";
import { markEdits } from "./markEdits.ts";
import { markResults } from "./markResults.ts";
import { isScriptElement, scriptElement } from "./scriptElements.ts";
import { settleFormulas } from "./settleFormulas.ts";
import { typesetFormulas } from "./typesetFormulas.ts";
import { withoutLinks } from "./withoutLinks.ts";
import { wrapFormulas } from "./wrapFormulas.ts";

/** The two texts of a paper's page as HTML. */
export interface PaperHtml {
	/** inline markup, without the heading element */
	readonly title: string;
	/** the title for a place within a link: without links of its own, and nothing in it is focused */
	readonly linkTitle: string;
	readonly abstract: string;
}

type Edits = PageFrontmatter["edits"];

/** What is marked in the texts of a paper. */
export type Marks = Pick<PageFrontmatter, "edits" | "results">;

/** Text as it is: the library's own handler drops blanks around line ends. */
export const keepText = {
	handlers: {
		text: (_: unknown, node: { value: string }) => ({ type: "text" as const, value: node.value }),
	},
};

const toHast = unified()
	.use(remarkParse)
	.use(remarkMdx)
	.use(remarkMath)
	.use(remarkRehype, { handlers: { ...keepText.handlers, mdxJsxTextElement: scriptElement } })
	.freeze();
const typeset = unified().use(typesetFormulas).freeze();
const printer = unified().use(rehypeStringify).freeze();

/**
 * Compiles the body of a generated paper. It holds no component and no code;
 * if it does, it is not of our making and this throws.
 *
 * @param body MDX: a heading, then the abstract
 * @param marks the repairs, and the results whose sentences get an id
 */
export async function compilePaper(body: string, { edits, results }: Marks): Promise<PaperHtml> {
	const markdown = toHast.parse(body);
	refuseCode(markdown);
	markDisplays(markdown, body);
	const page = (await toHast.run(markdown)) as Root;
	const [heading, ...rest] = page.children.filter(
		(node): node is Element => node.type === "element",
	);
	if (heading?.tagName !== "h1")
		throw new Error("a paper's page must begin with its title as a heading");
	const title = await typesetText(
		heading.children as Root["children"],
		ofField(edits, "title"),
		[],
		"title",
	);
	const abstract = await typesetText(rest, ofField(edits, "abstract"), results, "text");
	return {
		title: printer.stringify(title),
		linkTitle: printer.stringify(withoutLinks(title)),
		abstract: printer.stringify(abstract),
	};
}

function ofField(edits: Edits, field: Edits[number]["field"]): Edits {
	return edits.filter((edit) => edit.field === field);
}

async function typesetText(
	children: Root["children"],
	edits: Edits,
	results: Marks["results"],
	place: "title" | "text",
): Promise<Root> {
	const tree: Root = { type: "root", children };
	markEdits(tree, edits);
	markResults(tree, results);
	wrapFormulas(tree, { searched: true });
	const set = (await typeset.run(tree)) as Root;
	settleFormulas(set, place);
	return set;
}

/** `{}`, which keeps two formulas apart. */
function isNothing({ type, value }: { type: string; value?: unknown }): boolean {
	return type === "mdxTextExpression" && value === "";
}

/** A generated page is text; a node of MDX in it means that text was read as code. */
function refuseCode(node: {
	type: string;
	children?: readonly { type: string }[];
	value?: unknown;
}): void {
	if (node.type.startsWith("mdx") && !isNothing(node) && !isScriptElement(node)) {
		throw new Error(
			`a paper's page must not hold code, but it holds ${node.type}: ${String(node.value)}`,
		);
	}
	for (const child of node.children ?? []) refuseCode(child);
}
