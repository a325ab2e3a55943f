import type { Root } from "hast";
import type { PageFrontmatter } from "../survey/emit/pageSchema.ts";
import { markRanges } from "./markRanges.ts";

/**
 * Puts each sentence that reports a result into a `<span class="result">` with
 * the id that links lead to. Edits are marked before, so that they stay within.
 *
 * @param tree an abstract's paragraphs; changed
 */
export function markResults(tree: Root, results: PageFrontmatter["results"]): void {
	const sentences = new Map(results.map((result) => [result.anchor, result]));
	markRanges(
		tree,
		[...sentences].map(([id, { start, end }]) => ({
			at: start,
			length: end - start,
			wrap: (children) => ({
				type: "element",
				tagName: "span",
				properties: { className: ["result"], id },
				children,
			}),
		})),
	);
}
