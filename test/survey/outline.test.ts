import { evaluate } from "@mdx-js/mdx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresFor } from "../../src/figures/essayFigures.ts";
import { essaySections } from "../../src/survey/essay/essaySections.ts";
import { outlineEssay } from "../../src/survey/essay/outlineEssay.ts";
import { hostileText } from "../support/hostile.ts";
import { runs } from "../support/runs.ts";

const paper = (slug: string, more = {}) => ({
	...{ slug, title: `On ${slug}`, year: "2024", method: undefined, summary: undefined },
	...more,
});

/** Renders MDX, and gathers what it says: texts, and the names of components with their attributes. */
async function saidBy(mdx: string): Promise<string[]> {
	const said: string[] = [];
	const jsx = (type: unknown, props: Record<string, unknown>) => {
		const { children, ...attributes } = props;
		if (typeof type === "function") return type(props);
		if (type === "h2" || type === "Cite" || type === "Figure")
			said.push(`${type} ${Object.values(attributes).join()}${children ?? ""}`);
		return null;
	};
	const { default: Content } = await evaluate(mdx, {
		...{ Fragment: "fragment", jsx, jsxs: jsx },
		development: false,
	} as never);
	Content({ components: { Cite: "Cite", Figure: "Figure" } } as never);
	return said;
}

describe("the frame of an essay", () => {
	const frame = outlineEssay(
		[
			{ title: "Bird song", papers: [paper("a", { method: "SONG", summary: "It sings." })] },
			{ title: "Other papers", papers: [paper("b")] },
		],
		["kept-energy"],
	);

	it("has a section for each topic, which cites its papers and says what they are", () => {
		expect(essaySections(frame)).toEqual([
			{ title: "Bird song", slugs: ["a"] },
			{ title: "Other papers", slugs: ["b"] },
		]);
		expect(frame).toContain("{/* On a · method SONG · 2024\n");
		expect(frame).toContain("It sings. */}");
	});

	it("renders as headings, figures and citations, and no sentence", async () => {
		expect(await saidBy(frame)).toEqual([
			"Figure kept-energy",
			"h2 Bird song",
			"Cite a",
			"h2 Other papers",
			"Cite b",
		]);
	});

	it("holds no code, whatever a listing says", async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, hostileText, async (title, summary) => {
				const said = await saidBy(
					outlineEssay([{ title: `T ${title}`, papers: [paper("a", { title, summary })] }], []),
				);
				expect(said).toHaveLength(2);
				expect(said[1]).toBe("Cite a");
			}),
			{ numRuns: runs(100) },
		);
	});
});

describe("the figures that fit a theme", () => {
	it("are those that its terms name", () => {
		expect(figuresFor(["quantiz*", "low-bit"])).toEqual([
			"uniform-quantizer",
			"error-against-bits",
		]);
		expect(figuresFor(["contrastive loss", "views"])).toContain("infonce-ceiling");
		expect(figuresFor(["bird song", "dawn chorus"])).toEqual([]);
	});
});
