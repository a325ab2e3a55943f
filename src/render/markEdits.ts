import type { Root } from "hast";
import type { PageFrontmatter } from "../survey/emit/pageSchema.ts";
import { markRanges } from "./markRanges.ts";

type Edits = PageFrontmatter["edits"];

/**
 * Puts each repaired stretch into a `<span class="edit">`. A repair that left
 * nothing becomes an empty span.
 *
 * @param tree a title's inline nodes or an abstract's paragraphs; changed
 * @param edits of this text
 */
export function markEdits(tree: Root, edits: Edits): void {
	markRanges(
		tree,
		edits.map(({ at, after, rule, damaged }) => ({
			at,
			length: after.length,
			wrap: (children) => ({
				type: "element",
				tagName: "span",
				properties: { className: ["edit", ...(damaged ? ["damaged"] : [])], dataRule: rule },
				children,
			}),
		})),
	);
}
