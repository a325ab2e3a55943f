import type { Paragraph, PhrasingContent, Root } from "mdast";
import { type InlineMath, mathToMarkdown } from "mdast-util-math";
import { mdxToMarkdown } from "mdast-util-mdx";
import { type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Formula, Inline } from "../model.ts";
import { markNode } from "./markNode.ts";

/**
 * What the libraries leave open. A paragraph that begins with `import ` or
 * `export ` is an ES module to MDX, and Markdown drops blanks around a line
 * end: the first letter and line ends become character references. For each bare
 * `]` the parser looks back over the whole paragraph for a `[`.
 */
const escapeMore: Options = {
	unsafe: [
		{ character: "\n", inConstruct: "phrasing" },
		{ character: "]", inConstruct: "phrasing" },
		{ atBreak: true, character: "i", after: "mport\\b" },
		{ atBreak: true, character: "e", after: "xport\\b" },
	],
};

const NOTHING: PhrasingContent = { type: "mdxTextExpression", value: "" };

/**
 * The body of a paper's MDX file: its title as a heading, then its abstract.
 * Whatever the texts hold, it is text: compiled and rendered, it reads as given.
 * What is no character cannot be in a page: controls, lone surrogates and
 * noncharacters become U+FFFD, and a carriage return is a line end. A title is one line.
 */
export function toMdx(title: readonly Inline[], abstract: readonly Inline[]): string {
	const root: Root = {
		type: "root",
		children: [
			{ type: "heading", depth: 1, children: toPhrasing(title, onOneLine) },
			...paragraphsOf(abstract).map(
				(inlines): Paragraph => ({
					type: "paragraph",
					children: toPhrasing(inlines, possible),
				}),
			),
		],
	};
	return toMarkdown(root, {
		extensions: [mathToMarkdown(), mdxToMarkdown(), escapeMore, { handlers: { inlineMath } }],
		resourceLink: true,
	});
}

/**
 * With `{}` between neighbours that are no text, lest their signs be read as
 * one: it is nothing to MDX. A mark within its own kind is left out.
 */
function toPhrasing(
	inlines: readonly Inline[],
	read: (text: string) => string,
	marks: readonly string[] = [],
): PhrasingContent[] {
	const nodes = inlines.flatMap((inline): PhrasingContent[] => {
		switch (inline.type) {
			case "text":
				return inline.value === "" ? [] : [{ type: "text", value: read(inline.value) }];
			case "formula":
				return [formulaNode(inline.formula)];
			case "link":
				return [{ ...inline, children: toPhrasing(inline.children, read, marks) as never[] }];
			default: {
				const children = toPhrasing(inline.children, read, [...marks, inline.type]);
				return marks.includes(inline.type) ? children : [markNode(inline.type, children)];
			}
		}
	});
	return nodes.flatMap((node, index) => {
		const before = nodes[index - 1];
		return before && before.type !== "text" && node.type !== "text" ? [NOTHING, node] : [node];
	});
}

/** A formula on lines of its own stands between two dollars each, one in the line never does. */
function formulaNode({ tex, display }: Formula): PhrasingContent {
	return { type: "inlineMath", value: tex, ...(display && { data: { display } as object }) };
}

const inlineMath: Handle = ({ value, data }: InlineMath) => {
	const held = new Set(Array.from(value.matchAll(/\$+/gu), ([dollars]) => dollars.length));
	const widths = isDisplay(data) ? [2] : [1, 3, 4, 5, 6, 7];
	const fence = "$".repeat(widths.find((width) => !held.has(width)) ?? Math.max(...held) + 1);
	// Markdown takes one blank off where there is one at both ends, and reads a dollar as of the fence.
	const padded = /^ .* $|^\$|\$$/u.test(value) ? ` ${value} ` : value;
	return `${fence}${padded}${fence}`;
};

const isDisplay = (data: unknown): boolean =>
	typeof data === "object" && data !== null && "display" in data && data.display === true;

/** What a page can hold of a text. */
function possible(text: string): string {
	return text
		.replace(/\r\n?/gu, "\n")
		.replace(/[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n]]/gv, "\uFFFD");
}

function onOneLine(text: string): string {
	return possible(text).replaceAll("\n", " ");
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
