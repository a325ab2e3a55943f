import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Root } from "mdast";
import { mathToMarkdown } from "mdast-util-math";
import { toMarkdown } from "mdast-util-to-markdown";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse } from "yaml";

/** A paper as the peers show it: with repaired texts, in plain Markdown. */
export interface PeerPage {
	readonly theme: string;
	readonly slug: string;
	/** without formulas */
	readonly title: string;
	readonly authors: string;
	readonly date: string;
	/** the abstract */
	readonly body: string;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkMath);

/** Reads the pages that a build wrote, `<theme>/<slug>.mdx`, in the order of their paths. */
export function readPages(folder: string): PeerPage[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".mdx"))
		.sort()
		.map((file) => {
			const text = readFileSync(path.join(folder, file), "utf8");
			const [, front = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
			const { plainTitle, authors, printedDate } = parse(front) as Record<string, string> & {
				authors?: { names?: readonly string[] };
			};
			return {
				theme: path.dirname(file),
				slug: path.basename(file, ".mdx"),
				title: plainTitle ?? "",
				authors: authors?.names?.join(", ") ?? "",
				date: printedDate ?? "",
				body: plainMarkdown(body),
			};
		});
}

/** The MDX of a page without its heading, as Markdown. */
function plainMarkdown(mdx: string): string {
	const root = parser.parse(mdx) as Root;
	const blocks = root.children.filter(({ type }) => type !== "heading");
	for (const block of blocks)
		if ("children" in block)
			block.children = block.children.filter(({ type }) => !type.startsWith("mdx")) as never;
	return toMarkdown({ type: "root", children: blocks }, { extensions: [mathToMarkdown()] });
}
