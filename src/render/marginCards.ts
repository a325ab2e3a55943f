import type { Element, Root } from "hast";
import type { EssayTagName } from "../survey/essay/essayTags.ts";

/** How much of a card there is room for: all, its title, or one line of it. */
export type CardSize = "full" | "title" | "line";

/** What each takes of the margin, and what else of the column, in lines of text. */
const CARDS: readonly (readonly [CardSize, number])[] = [
	["full", 5],
	["title", 2.2],
	["line", 1],
];
const LINE = 68;
const DISPLAY = 3;
const HEADING = 3.2;
const FIGURE = 13;
const BETWEEN = 0.6;

/** What stands in a line of text. */
const TAGS: ReadonlySet<string> = new Set<EssayTagName>(["Cite", "Background"]);

/** A component as it stands in the tree of MDX. */
interface Component {
	readonly type: "mdxJsxTextElement" | "mdxJsxFlowElement";
	readonly name: string | null;
	readonly attributes: { type: string; name?: string; value?: unknown }[];
	readonly children: readonly Node[];
}

type Node = Root["children"][number] | Component;

interface Citation {
	readonly component: Component;
	/** in lines from the essay's beginning, about */
	readonly line: number;
}

/**
 * Says of each citation of an essay that is the first of its paper how large a card the margin beside it has
 * room for, so that no card is pushed far from its line by those above it. Where citations follow
 * one another closely, each has a line. Citations in figures have none.
 *
 * @returns a plugin that gives the components `Cite` an attribute `card`
 */
export function marginCards() {
	return (tree: Root): void => {
		const citations = firstCitations(tree);
		let end = 0;
		for (const [index, { component, line }] of citations.entries()) {
			const start = Math.max(line, end);
			const room = (citations[index + 1]?.line ?? Number.POSITIVE_INFINITY) - start;
			const [size, height] = CARDS.find(([, height]) => height <= room) ?? CARDS.at(-1)!;
			component.attributes.push({ type: "mdxJsxAttribute", name: "card", value: size });
			end = start + height;
		}
	};
}

function firstCitations(tree: Root): Citation[] {
	const citations: Citation[] = [];
	const seen = new Set<string>();
	let line = 0;
	let signs = 0;
	const visit = (node: Node): void => {
		if (isComponent(node) && node.name === "Cite") {
			const slug = slugOf(node);
			if (!seen.has(slug)) citations.push({ component: node, line: line + signs / LINE });
			seen.add(slug);
		}
		// A citation without words is named by the paper's method, or its title; a classic by author and year.
		if (isComponent(node) && TAGS.has(node.name ?? "") && node.children.length === 0) signs += 12;
		if (node.type === "text") signs += node.value.length;
		else if ("children" in node) for (const child of node.children as readonly Node[]) visit(child);
	};
	for (const block of tree.children) {
		if (isComponent(block as Node)) {
			line += FIGURE;
			continue;
		}
		if (block.type !== "element") continue;
		signs = 0;
		if (isDisplay(block)) line += DISPLAY;
		else {
			visit(block);
			line += Math.ceil(signs / LINE) + (/^h\d$/u.test(block.tagName) ? HEADING : BETWEEN);
		}
	}
	return citations;
}

function isComponent(node: Node): node is Component {
	return node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";
}

/** A formula on lines of its own, before it is typeset. */
function isDisplay({ tagName }: Element): boolean {
	return tagName === "pre";
}

function slugOf({ attributes }: Component): string {
	const slug = attributes.find(({ name }) => name === "slug")?.value;
	return typeof slug === "string" ? slug : "";
}
