import type { Element, Root, RootContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type {} from "mdast-util-mdx";
import type { Transformer } from "unified";

/** Where the figures of an essay have their places: the id of each is this and its name. */
const PLACE = "#figure-";

/**
 * Gives the links of an essay to its figures their numbers: `[Figure](#figure-name)` becomes “Figure 2”,
 * which no line break parts.
 *
 * @throws where a figure is linked that the essay does not show
 */
export function numberFigures(): Transformer<Root> {
	return (tree, file) => {
		const names = figuresOf(tree);
		for (const link of linksOf(tree)) {
			const name = String(link.properties.href).slice(PLACE.length);
			const place = names.indexOf(name);
			if (place < 0)
				file.fail(`The essay links the figure “${name}”, which it does not show.`, link.position);
			if (textOf(link) === "Figure")
				link.children = [{ type: "text", value: `Figure\u00a0${place + 1}` }];
		}
	};
}

/** The names of the figures of an essay, in their order. */
function figuresOf(node: Root | RootContent): string[] {
	const isElement = node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
	const names =
		isElement && node.name === "Figure"
			? node.attributes.flatMap((attribute) =>
					attribute.type === "mdxJsxAttribute" && attribute.name === "name"
						? [String(attribute.value)]
						: [],
				)
			: [];
	return [...names, ...("children" in node ? node.children.flatMap(figuresOf) : [])];
}

function linksOf(node: Root | RootContent): Element[] {
	const own = node.type === "element" && node.tagName === "a" ? [node] : [];
	const links = own.filter(({ properties }) => String(properties.href).startsWith(PLACE));
	return [...links, ...("children" in node ? node.children.flatMap(linksOf) : [])];
}
