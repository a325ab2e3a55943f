import type { ElementContent, Root } from "hast";

/** The same without its links, whose content stays. */
export function withoutLinks(tree: Root): Root {
	return { ...tree, children: unlinked(tree.children as ElementContent[]) };
}

function unlinked(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node) => {
		if (node.type !== "element") return [node];
		const children = unlinked(node.children);
		return node.tagName === "a" ? children : [{ ...node, children }];
	});
}
