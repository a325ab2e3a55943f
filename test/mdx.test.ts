import { evaluate } from "@mdx-js/mdx";
import fc from "fast-check";
import remarkMath from "remark-math";
import { describe, expect, it } from "vitest";
import { compilePaper, keepText } from "../src/loaders/compilePaper.ts";
import { toMdx } from "../src/survey/emit/toMdx.ts";
import type { Inline } from "../src/survey/model.ts";
import { hostileText } from "./support/hostile.ts";
import { htmlText } from "./support/htmlText.ts";

const RUNS = 5000;
const NOTHING = { edits: [], results: [] };

const text = (value: string): Inline[] => [{ type: "text", value }];

/** What a page can hold: U+0000 and lone surrogates read as U+FFFD, carriage returns as line ends. */
const possible = (value: string) =>
	value.toWellFormed().replaceAll("\0", "\uFFFD").replace(/\r\n?/gu, "\n");

describe("a text that was emitted, compiled and rendered reads as it was given", () => {
	it(`by our own compiler, in ${RUNS} hostile runs`, async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, hostileText, async (title, abstract) => {
				fc.pre(title.trim() !== "" && abstract.trim() !== "");
				const html = await compilePaper(toMdx(text(title), text(abstract)), NOTHING);
				expect(htmlText(html.title)).toBe(possible(title).replaceAll("\n", " "));
				expect(htmlText(html.abstract)).toBe(possible(abstract));
			}),
			{ numRuns: RUNS, seed: 1 },
		);
	});

	it(`by MDX itself, which would run any code, in ${RUNS} hostile runs`, async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, async (abstract) => {
				fc.pre(abstract.trim() !== "");
				expect(await renderByMdx(toMdx(text("T"), text(abstract)))).toBe(
					`T\n${possible(abstract)}`,
				);
			}),
			{ numRuns: RUNS, seed: 2 },
		);
	});

	it("keeps formulas, emphasis and links apart from text", async () => {
		const inlines: Inline[] = [
			{ type: "strong", children: text("import {x}") },
			{ type: "text", value: " at $5 " },
			{
				type: "formula",
				formula: { tex: "a_{b} < c", raw: "a_b < c", confidence: 1, damaged: false },
			},
			{ type: "text", value: " and " },
			{ type: "link", url: "https://example.org/a_b", children: text("here *") },
		];
		const { abstract } = await compilePaper(toMdx(text("T"), inlines), NOTHING);
		expect(abstract).toContain("<strong>import {x}</strong> at $5 ");
		expect(abstract).toContain('class="katex"');
		expect(abstract).toContain('<a href="https://example.org/a_b">here *</a>');
	});

	it("keeps paragraphs", async () => {
		const { abstract } = await compilePaper(toMdx(text("T"), text("One.\n\nexport two.")), NOTHING);
		expect(abstract).toBe("<p>One.</p><p>export two.</p>");
	});
});

/** Compiles and runs a page as MDX does, and gives its text. */
async function renderByMdx(source: string): Promise<string> {
	const jsx = (type: unknown, props: { children?: unknown }): unknown =>
		typeof type === "function" ? (type as (props: unknown) => unknown)(props) : [props.children];
	const { default: Content } = await evaluate(source, {
		Fragment: (props: { children?: unknown }) => props.children,
		jsx: jsx as never,
		jsxs: jsx as never,
		remarkPlugins: [remarkMath],
		remarkRehypeOptions: keepText,
	});
	return [(Content as (props: object) => unknown)({})].flat(Number.POSITIVE_INFINITY).join("");
}
