import type { Paragraph, PhrasingContent, Root } from "mdast";
import { mathToMarkdown } from "mdast-util-math";
import { mdxToMarkdown } from "mdast-util-mdx";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Inline } from "../model.ts";
import { markNode } from "./markNode.ts";

/**
 * What the libraries leave open. A paragraph that begins with `import ` or
 * `export ` is an ES module to MDX, and Markdown drops blanks around a line
 * end: the first letter and line ends become character references.
 */
const escapeMore: Options = {
	unsafe: [
		{ character: "\n", inConstruct: "phrasing" },
		{ atBreak: true, character: "i", after: "mport\\b" },
		{ atBreak: true, character: "e", after: "xport\\b" },
	],
};

/**
 * The body of a paper's MDX file: its title as a heading, then its abstract.
 * Whatever the texts hold, it is text: compiled and rendered, it reads as given.
 * Three things cannot be in a page: U+0000 and lone surrogates become U+FFFD,
 * and a carriage return is a line end. A title is one line.
 */
export function toMdx(title: readonly Inline[], abstract: readonly Inline[]): string {
	const root: Root = {
		type: "root",
		children: [
			{ type: "heading", depth: 1, children: title.map(toPhrasing).map(onOneLine) },
			...paragraphsOf(abstract).map(
				(inlines): Paragraph => ({
					type: "paragraph",
					children: inlines.map(toPhrasing),
				}),
			),
		],
	};
	return toMarkdown(root, {
		extensions: [mathToMarkdown(), mdxToMarkdown(), escapeMore],
		resourceLink: true,
	});
}

function toPhrasing(inline: Inline): PhrasingContent {
	switch (inline.type) {
		case "text":
			return {
				type: "text",
				value: inline.value.toWellFormed().replaceAll("\0", "\uFFFD").replace(/\r\n?/gu, "\n"),
			};
		case "formula":
			return { type: "inlineMath", value: inline.formula.tex };
		case "link":
			return {
				type: "link",
				url: inline.url,
				children: inline.children.map(toPhrasing) as never[],
			};
		default:
			return markNode(inline.type, inline.children.map(toPhrasing));
	}
}

function onOneLine(node: PhrasingContent): PhrasingContent {
	return node.type === "text" ? { ...node, value: node.value.replaceAll("\n", " ") } : node;
}

/** Splits inlines at the blank lines of their texts. */
function paragraphsOf(inlines: readonly Inline[]): Inline[][] {
	const paragraphs: Inline[][] = [[]];
	for (const inline of inlines) {
		if (inline.type !== "text") {
			paragraphs.at(-1)?.push(inline);
			continue;
		}
		for (const [index, value] of inline.value.split("\n\n").entries()) {
			if (index > 0) paragraphs.push([]);
			if (value !== "") paragraphs.at(-1)?.push({ type: "text", value });
		}
	}
	return paragraphs.filter((paragraph) => paragraph.length > 0).map(withoutFirstScript);
}

/** A line that begins with `<sub>` may be a component to MDX. */
function withoutFirstScript([first, ...rest]: readonly Inline[]): Inline[] {
	if (!first) return rest;
	return first.type === "sub" || first.type === "sup"
		? withoutFirstScript([...first.children, ...rest])
		: [first, ...rest];
}
