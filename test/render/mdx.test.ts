import { evaluate } from "@mdx-js/mdx";
import fc from "fast-check";
import remarkMath from "remark-math";
import { describe, expect, it } from "vitest";
import { compilePaper, keepText } from "../../src/render/compilePaper.ts";
import { toMdx } from "../../src/survey/emit/toMdx.ts";
import type { Inline } from "../../src/survey/model.ts";
import { shownText } from "../../src/survey/text/inlines.ts";
import { hostileText } from "../support/hostile.ts";
import { hostileInlines } from "../support/hostileInlines.ts";
import { htmlText } from "../support/htmlText.ts";
import { leavesOf, leavesOfHtml } from "../support/leaves.ts";
import { runs } from "../support/runs.ts";

const NOTHING = { edits: [], results: [] };

const text = (value: string): Inline[] => [{ type: "text", value }];

/** What a page can hold: what is no character reads as U+FFFD, carriage returns as line ends. */
const possible = (value: string) =>
	value
		.replace(/\r\n?/gu, "\n")
		.replace(/[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n]]/gv, "\uFFFD");

const eachText =
	(change: (value: string) => string) =>
	(inline: Inline): Inline => {
		if (inline.type === "text") return { ...inline, value: change(inline.value) };
		if (inline.type === "formula") return inline;
		return { ...inline, children: inline.children.map(eachText(change)) };
	};
const possibleInline = eachText(possible);
const onOneLine = eachText((value) => value.replaceAll("\n", " "));

describe("a text that was emitted, compiled and rendered reads as it was given", () => {
	it("by our own compiler", async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, hostileText, async (title, abstract) => {
				fc.pre(title.trim() !== "" && abstract.trim() !== "");
				const html = await compilePaper(toMdx(text(title), text(abstract)), NOTHING);
				expect(htmlText(html.title)).toBe(possible(title).replaceAll("\n", " "));
				expect(htmlText(html.abstract)).toBe(possible(abstract));
			}),
			{ numRuns: runs(5000), seed: 1 },
		);
	});

	it("by MDX itself, which would run any code", async () => {
		await fc.assert(
			fc.asyncProperty(hostileText, async (abstract) => {
				fc.pre(abstract.trim() !== "");
				expect(await renderByMdx(toMdx(text("T"), text(abstract)))).toBe(
					`T\n${possible(abstract)}`,
				);
			}),
			{ numRuns: runs(5000), seed: 2 },
		);
	});

	it("with formulas, marks and links in any order", async () => {
		await fc.assert(
			fc.asyncProperty(hostileInlines, async (inlines) => {
				const plain = shownText(inlines);
				fc.pre(plain.trim() !== "" && !/\n\s*\n/u.test(plain));
				// A script that begins a paragraph is text there.
				fc.pre(inlines[0]?.type !== "sub" && inlines[0]?.type !== "sup");
				const html = await compilePaper(toMdx(inlines, inlines), NOTHING);
				const given = inlines.map(possibleInline);
				expect(leavesOfHtml(html.abstract)).toEqual(leavesOf(given));
				expect(leavesOfHtml(html.title)).toEqual(leavesOf(given.map(onOneLine)));
			}),
			{ numRuns: runs(2000), seed: 3 },
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
