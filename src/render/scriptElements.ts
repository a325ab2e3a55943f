import type { Options } from "remark-rehype";

type Handler = NonNullable<NonNullable<Options["handlers"]>["text"]>;

interface MdxNode {
	readonly type: string;
	readonly name?: unknown;
	readonly attributes?: readonly unknown[];
}

/** Whether a node of MDX is `<sub>` or `<sup>`, the only elements that a generated page may hold. */
export function isScriptElement({ type, name, attributes = [] }: MdxNode): boolean {
	return (
		type === "mdxJsxTextElement" && (name === "sub" || name === "sup") && attributes.length === 0
	);
}

/** Makes an element of HTML of it, and nothing of any other. */
export const scriptElement: Handler = (state, node: MdxNode) =>
	isScriptElement(node)
		? {
				type: "element",
				tagName: String(node.name),
				properties: {},
				children: state.all(node as never),
			}
		: undefined;
