import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { PageFrontmatter } from "../survey/emit/pageSchema.ts";
import type { PaperHtml } from "./compilePaper.ts";

const printer = unified().use(rehypeStringify).freeze();

/** A paper whose page could not be compiled: its texts as listed, and a finding that says so. */
export function plainPaper(
	page: PageFrontmatter,
	detail: string,
): { readonly page: PageFrontmatter; readonly html: PaperHtml } {
	const { listed, appearances, findings } = page;
	const { file, line } = appearances[0]!;
	return {
		page: {
			...page,
			title: listed.title,
			edits: [],
			formulas: [],
			results: [],
			findings: [...findings, { kind: "text-refused", file, line, detail }],
		},
		html: {
			title: print(listed.title),
			linkTitle: print(listed.title),
			abstract: listed.abstract
				.split("\n\n")
				.map((paragraph) => `<p>${print(paragraph)}</p>`)
				.join(""),
		},
	};
}

function print(text: string): string {
	return printer.stringify({ type: "root", children: [{ type: "text", value: text }] });
}
