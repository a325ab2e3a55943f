import type { Root } from "hast";
import { describe, expect, it } from "vitest";
import { marginCards } from "../../src/render/marginCards.ts";

type Node = Record<string, unknown>;
const words = (signs: number): Node => ({ type: "text", value: "a".repeat(signs) });
const cite = (slug: string): Node => ({
	type: "mdxJsxTextElement",
	name: "Cite",
	attributes: [{ type: "mdxJsxAttribute", name: "slug", value: slug }],
	children: [],
});
const block = (tagName: string, ...children: readonly Node[]): Node => ({
	type: "element",
	tagName,
	properties: {},
	children,
});
const figure = (...children: readonly Node[]): Node => ({
	type: "mdxJsxFlowElement",
	name: "Figure",
	attributes: [],
	children,
});

/** The card of each citation, in their order. */
function cardsOf(...blocks: readonly Node[]): unknown[] {
	const tree = { type: "root", children: blocks } as unknown as Root;
	marginCards()(tree);
	const found: unknown[] = [];
	const visit = (node: Node) => {
		if (node.name === "Cite")
			found.push((node.attributes as Node[]).find(({ name }) => name === "card")?.value);
		for (const child of (node.children as Node[] | undefined) ?? []) visit(child);
	};
	visit(tree as unknown as Node);
	return found;
}

describe("the card of a citation", () => {
	it.each([
		[
			"stands whole where the next is far",
			[[words(60), cite("a"), words(600), cite("b")]],
			["full", "full"],
		],
		[
			"has its title where the next is near",
			[[cite("a"), words(200), cite("b")]],
			["title", "full"],
		],
		[
			"has a line where the next is beside it",
			[[cite("a"), words(40), cite("b")]],
			["line", "full"],
		],
		["is of the first citation alone", [[cite("a"), words(900)], [cite("a")]], ["full", undefined]],
		[
			"makes way for those that follow one that was pushed down",
			[[cite("a"), cite("b"), cite("c"), words(140), cite("d"), words(400)]],
			["line", "line", "line", "full"],
		],
	])("%s", (_, paragraphs, cards) => {
		expect(cardsOf(...paragraphs.map((nodes) => block("p", ...nodes)))).toEqual(cards);
	});

	it.each([
		["nothing", [], "line"],
		["a figure", [figure()], "full"],
		["a display formula", [block("pre")], "title"],
		["a heading", [block("h2", words(9))], "full"],
	])("has the room of what stands between: %s", (_, between, card) => {
		const cards = cardsOf(block("p", cite("a"), words(50)), ...between, block("p", cite("b")));
		expect(cards).toEqual([card, "full"]);
	});

	it("stands beside no citation within a figure", () => {
		expect(cardsOf(figure(block("p", cite("a"))), block("p", cite("b")))).toEqual([
			undefined,
			"full",
		]);
	});
});
