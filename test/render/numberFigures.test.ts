import { evaluate } from "@mdx-js/mdx";
import { describe, expect, it } from "vitest";
import { numberFigures } from "../../src/render/numberFigures.ts";

/** The texts of the links of an essay. */
async function linked(mdx: string): Promise<unknown[]> {
	const links: unknown[] = [];
	const jsx = (type: unknown, props: Record<string, unknown>) => {
		if (type === "a") links.push([props.href, props.children]);
		return typeof type === "function" ? type(props) : null;
	};
	const { default: Content } = await evaluate(mdx, {
		...{ Fragment: "fragment", jsx, jsxs: jsx },
		...{ development: false, rehypePlugins: [numberFigures] },
	} as never);
	Content({ components: { Figure: "Figure" } } as never);
	return links;
}

describe("a link to a figure", () => {
	it("has the figure's number, behind a blank that no line is broken at", async () => {
		const essay =
			'Two ([Figure](#figure-b)), one ([Figure](#figure-a)).\n\n<Figure name="a" />\n\n<Figure name="b">It.</Figure>';
		expect(await linked(essay)).toEqual([
			["#figure-b", "Figure\u00a02"],
			["#figure-a", "Figure\u00a01"],
		]);
	});

	it("keeps other words, and leaves other links alone", async () => {
		const essay = 'See [the curve](#figure-a) and [Figure](/b).\n\n<Figure name="a" />';
		expect(await linked(essay)).toEqual([
			["#figure-a", "the curve"],
			["/b", "Figure"],
		]);
	});

	it("to one that the essay does not show ends its compilation", async () => {
		await expect(linked("See [Figure](#figure-a).")).rejects.toThrow(/figure “a”.*does not show/u);
	});
});
