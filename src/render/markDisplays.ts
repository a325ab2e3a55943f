import type { Nodes } from "mdast";
import "mdast-util-math";

/**
 * Marks the formulas that stand on lines of their own as remark-math marks those that are paragraphs:
 * in the source of a paper they stand within a paragraph, between two dollars each.
 *
 * @param tree of Markdown; changed
 */
export function markDisplays(tree: Nodes, source: string): void {
	if (tree.type === "inlineMath") {
		const start = tree.position?.start.offset ?? 0;
		if (!/^\$\$(?!\$)/u.test(source.slice(start, start + 3))) return;
		tree.data = { ...tree.data, hProperties: { className: ["language-math", "math-display"] } };
	} else if ("children" in tree) for (const child of tree.children) markDisplays(child, source);
}
