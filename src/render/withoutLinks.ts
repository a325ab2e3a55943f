import type { ElementContent, Root } from "hast";

/**
 * The same for a place within a link: without its own links, whose content stays, and with nothing to
 * focus.
 */
export function withoutLinks(tree: Root): Root {
	return { ...tree, children: unlinked(tree.children as ElementContent[]) };
}

function unlinked(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node) => {
		if (node.type !== "element") return [node];
		const children = unlinked(node.children);
		const { tabIndex: _, ...properties } = node.properties;
		return node.tagName === "a" ? children : [{ ...node, properties, children }];
	});
}
