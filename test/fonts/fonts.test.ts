import { readFileSync } from "node:fs";
import { isElementNode } from "@parse5/tools";
import { describe, expect, it } from "vitest";
import { deviceFamilies } from "../../src/fonts/deviceFaces.ts";
import { textFace } from "../../src/fonts/fontSources.ts";
import { formulaStylesheet } from "../../src/fonts/formulaStylesheet.ts";
import { measuresOf } from "../../src/fonts/measuresOf.ts";
import { placeFaces } from "../../src/fonts/placeFaces.ts";
import { preloadFaces } from "../../src/fonts/preloadFaces.ts";
import { splitCharacters, unicodeRange } from "../../src/fonts/splitCharacters.ts";
import { charactersOf, usedCharacters } from "../../src/fonts/usedCharacters.ts";
import { elementsOf } from "../../src/html/elementsOf.ts";
import { parsePage, printPage } from "../../src/html/pageTree.ts";
import { tokenValues } from "../../src/styles/tokens.ts";

const PAGE = `<p>Let &amp; <span class="edit">s</span><span class="katex-display"><span class="katex"><span
 class="mord big">x</span><span class="mord mathbb">R</span>+</span></span> be.</p>`;

const face = (family: string) =>
	`@font-face{font-family:${family};font-style:normal;font-weight:400;src:url(fonts/${family}.woff2) format("woff2")}`;

const CSS = [
	face("KaTeX_Main"),
	face("KaTeX_AMS"),
	face("KaTeX_Script"),
	".katex{font:1em KaTeX_Main}",
	".katex .mathbb{font-family:KaTeX_AMS}",
	".katex .mathscr{font-family:KaTeX_Script}",
	".katex .big:not(.small){width:0}",
	".katex-display{display:block}",
].join("");

describe("the fonts of a survey", () => {
	const used = (...pages: string[]) =>
		usedCharacters(new Map(pages.map((page, index) => [`${index}.html`, charactersOf(page)])));
	const sorted = (characters: ReadonlyMap<string, number>) =>
		[...characters.keys()].sort().join("");
	const { times, pagesWith, formulas } = used(PAGE, "<p>No formula.</p>");
	const sheet = formulaStylesheet(CSS, "fonts-of-katex", formulas);

	it("have the signs of the text, and those of formulas apart", () => {
		expect(sorted(times)).toBe(" &.LNabeflmorstu");
		const runs = formulas.get("0.html") ?? [];
		expect(runs.map(({ characters }) => characters).join("")).toBe("+xR");
	});

	it("know how often a sign stands, and on how many pages", () => {
		expect([times.get("o"), pagesWith.get("o")]).toEqual([2, 1]);
		expect([times.get("."), pagesWith.get(".")]).toEqual([2, 2]);
	});

	it("have what a text refers to, and nothing of an attribute", () => {
		const { times, formulas } = used(
			'<p title="a > z" data-x="<span class=katex>q">1 &lt; 2 &hellip; &#x3b1;</p>',
		);
		expect(sorted(times)).toBe(" 12<\u03b1\u2026");
		expect(formulas.size).toBe(0);
	});

	it("have the letters of drawings and captions apart too", () => {
		const { times, formulas } = used(
			'<svg><text>ab <tspan><tspan class="letter">x</tspan> = 1</tspan></text></svg><span class="letter">y</span>z',
		);
		expect(sorted(times)).toBe(" 1=abz");
		expect([...formulas.values()]).toEqual([[{ classes: ["letter"], characters: "xy" }]]);
		const css = `${CSS}${face("KaTeX_Math")}.letter{font-family:KaTeX_Math}`;
		const faces = formulaStylesheet(css, "fonts-of-katex", formulas).faces;
		expect(faces.map(({ name, characters }) => [name, characters])).toEqual([["KaTeX_Math", "xy"]]);
	});

	it("have in each face the signs that are set in it, and no face that nothing is set in", () => {
		expect(sheet.faces.map(({ name, characters }) => [name, characters])).toEqual([
			["KaTeX_Main", "+x"],
			["KaTeX_AMS", "R"],
		]);
	});

	it("are known page by page", () => {
		expect(sheet.facesOf("0.html")).toEqual(["KaTeX_AMS", "KaTeX_Main"]);
		expect(sheet.facesOf("1.html")).toEqual([]);
	});

	it("have the signs of few pages in a file of their own, which those pages load", () => {
		const page = (formula: string) => `<span class="katex">${formula}</span>`;
		const pages = [page("abcdefgh+"), ...Array<string>(220).fill(page("x+"))];
		const split = formulaStylesheet(CSS, "fonts-of-katex", used(...pages).formulas);
		expect(split.faces.map(({ name, characters }) => [name, characters])).toEqual([
			["KaTeX_Main", "+x"],
			["KaTeX_Main-more", "abcdefgh"],
		]);
		expect(split.facesOf("0.html")).toEqual(["KaTeX_Main", "KaTeX_Main-more"]);
		expect(split.facesOf("1.html")).toEqual(["KaTeX_Main"]);
		const css = split.print(new Map([["KaTeX_Main-more", "more.woff2"]]));
		expect(css).toMatch(/src:url\(more\.woff2\)[^}]*unicode-range:U\+61-68/u);
	});

	it("have the signs that no paper has apart, which essays load", () => {
		const file = (name: string, formula: string) =>
			[`${name}/index.html`, charactersOf(`<span class="katex">${formula}</span>`)] as const;
		const pages = [
			file("papers/a", "x+"),
			...["a", "b", "c"].map((id) => file(`themes/${id}`, "abcdefgh+")),
		];
		const split = formulaStylesheet(CSS, "fonts-of-katex", usedCharacters(new Map(pages)).formulas);
		expect(split.faces.map(({ name, characters }) => [name, characters])).toEqual([
			["KaTeX_Main", "+x"],
			["KaTeX_Main-more", "abcdefgh"],
		]);
		expect(split.facesOf("papers/a/index.html")).toEqual(["KaTeX_Main"]);
	});

	it("come with the rules that apply to some formula", () => {
		const css = sheet.print(new Map([["KaTeX_Main", "main.woff2"]]));
		expect(css).toContain("src:url(main.woff2)");
		for (const rule of [".big:not(.small)", ".katex-display", ".mathbb"])
			expect(css).toContain(rule);
		expect(css).not.toContain("mathscr");
	});
});

describe("a sign that is rare", () => {
	const signs = (from: number, to: number, pages: number) =>
		Array.from(
			{ length: to - from },
			(_, index) => [String.fromCodePoint(from + index), pages] as const,
		);

	it("stands apart where there are several", () => {
		const pagesWith = new Map([...signs(0x61, 0x64, 90), ...signs(0x3b1, 0x3ba, 2)]);
		expect(splitCharacters(pagesWith, 100)).toEqual({ common: "abc", rare: "αβγδεζηθι" });
		expect(splitCharacters(new Map([...signs(0x61, 0x64, 90), ["α", 2]]), 100)).toEqual({
			common: "abcα",
			rare: "",
		});
	});

	it("is named by its range", () => {
		expect(unicodeRange("aαbcβ†")).toBe("U+61-63,U+3B1-3B2,U+2020");
	});
});

describe("the text face", () => {
	it("has the figures of old style that the styles ask for, and what figures and notes need", () => {
		for (const style of ["regular", "italic", "bold"] as const) {
			const { widthOf } = measuresOf(textFace(style));
			for (const sign of "…†‡≤≥×−→αβγλΩ∞≈√é") expect(widthOf(sign), sign).toBeGreaterThan(0);
			expect(readFileSync(textFace(style)).includes("onum")).toBe(true);
		}
	});

	it("has its place kept by faces as wide and high", () => {
		const own = { ascent: 1, descent: 0.25, lineGap: 0, widthOf: () => 0.55 };
		const rules = placeFaces(
			() => own,
			new Map([
				["a", 2],
				["A", 1],
			]),
		).split("\n");
		// An “a” of Times is 0.444 of its size, an “A” 0.722.
		expect(rules[0]).toContain('local("Liberation Serif")');
		expect(rules[0]).toContain(
			"size-adjust:76.18%;ascent-override:131.27%;descent-override:32.82%;line-gap-override:0%",
		);
		expect(rules[1]).toContain("unicode-range:U+61-7A;");
		expect(rules[1]).toContain("size-adjust:123.87%;ascent-override:80.73%");
	});

	it("has its place kept by the families that the styles name", () => {
		const tokens = readFileSync("src/styles/tokens.css", "utf8");
		const [held] = tokenValues(tokens, "--face-held");
		expect(held).toBe(deviceFamilies.map(({ family }) => `"${family}"`).join(", "));
	});
});

describe("a page", () => {
	const FACES = new Map([
		["serif", "s.woff2"],
		["serif-bold", "b.woff2"],
		["serif-italic", "i.woff2"],
	]);
	const page = (body: string) =>
		`<html lang="en"><head><title>T</title><link rel="stylesheet" href="/a/fonts/text.css"></head><body>${body}</body></html>`;
	const preloading = (html: string, formulas: readonly string[] = []) => {
		const tree = parsePage(html);
		preloadFaces({ text: FACES, facesOf: () => formulas }).visit(tree, "x/index.html");
		return printPage(tree);
	};
	const preloaded = (html: string, formulas: readonly string[] = []) =>
		Array.from(
			preloading(html, formulas).matchAll(/<link rel="preload"[^>]* href="([^"]*)">/gu),
			([, url]) => url,
		);

	it("asks for the faces of its text before its styles do", () => {
		const html = page("<p>One</p>");
		expect(preloaded(html)).toEqual(["/a/fonts/s.woff2", "/a/fonts/b.woff2"]);
		expect(preloading(html).replace(/<link rel="preload"[^>]*>/gu, "")).toBe(html);
		expect(preloading(html)).toMatch(/woff2"><link rel="stylesheet"/u);
	});

	it("has them within its tree, where the next visitor finds them", () => {
		const tree = parsePage(page("<p>One</p>"));
		preloadFaces({ text: FACES, facesOf: () => [] }).visit(tree, "x/index.html");
		const links = [...elementsOf(tree)].filter(({ tagName }) => tagName === "link");
		expect(links.map((link) => isElementNode(link.parentNode!) && link.parentNode.tagName)).toEqual(
			Array(3).fill("head"),
		);
	});

	it("asks for italics where it shows some", () => {
		expect(preloaded(page("<p><em>a</em></p>"))).toContain("/a/fonts/i.woff2");
		for (const body of [
			"<template><em>a</em></template>",
			"<p hidden><em>a</em></p>",
			"<details><summary>a</summary><p><em>a</em></p></details>",
		])
			expect(preloaded(page(body))).not.toContain("/a/fonts/i.woff2");
		expect(preloaded(page("<details open><p><em>a</em></p></details>"))).toContain(
			"/a/fonts/i.woff2",
		);
	});

	it("asks for the faces of its formulas besides", () => {
		expect(preloaded(page("<p>One</p>"), ["k.woff2"])).toEqual([
			"/a/fonts/s.woff2",
			"/a/fonts/b.woff2",
			"/a/fonts/k.woff2",
		]);
	});
});
