import type { PhrasingContent } from "mdast";
import type {} from "mdast-util-mdx";
import type { Mark } from "../model.ts";

/** A marked stretch of a page. Markdown has no scripts, so that they are elements of their own. */
export function markNode(mark: Mark, children: PhrasingContent[]): PhrasingContent {
	return mark === "strong" || mark === "emphasis"
		? { type: mark, children }
		: { type: "mdxJsxTextElement", name: mark, attributes: [], children };
}
