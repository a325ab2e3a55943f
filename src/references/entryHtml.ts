import type { ElementContent, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

const printer = unified().use(rehypeStringify).freeze();

/** What a style may set in another face; every other element is its text. */
const SET = new Set(["i", "b", "sub", "sup"]);

/** Holds the number of an entry in a bibliography; here each entry stands alone. */
const NUMBER = "csl-left-margin";

/**
 * An entry of a bibliography without its number, as HTML for a line of text: words, and some of them in
 * italics, bold or scripts. No attribute and no other element is left.
 *
 * @param entry as the citation processor gives it out
 */
export function entryHtml(entry: string): string {
	const tree: Root = {
		type: "root",
		children: plain(fromHtml(entry.trim(), { fragment: true }).children),
	};
	return printer.stringify(tree).replace(/\s+/gu, " ").trim();
}

function plain(nodes: readonly RootContent[]): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === "text") return [node];
		if (node.type !== "element") return [];
		if (String(node.properties.className).includes(NUMBER)) return [];
		const children = plain(node.children);
		return SET.has(node.tagName)
			? [{ type: "element", tagName: node.tagName, properties: {}, children }]
			: children;
	});
}
