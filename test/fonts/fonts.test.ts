import { isElementNode } from "@parse5/tools";
import { describe, expect, it } from "vitest";
import { formulaStylesheet } from "../../src/fonts/fontStylesheets.ts";
import { preloadFaces } from "../../src/fonts/preloadFaces.ts";
import { usedCharacters } from "../../src/fonts/usedCharacters.ts";
import { elementsOf } from "../../src/html/elementsOf.ts";
import { parsePage, printPage } from "../../src/html/pageTree.ts";
import { textFile } from "../../src/html/siteFile.ts";

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
		usedCharacters(pages.map((page, index) => textFile(`${index}.html`, page)));
	const { text, formulas, formulasOf } = used(PAGE, "<p>No formula.</p>");
	const sheet = formulaStylesheet(CSS, "fonts-of-katex", formulas);

	it("have the signs of the text, and those of formulas apart", () => {
		expect(text).toBe(" &.LNabeflmorstu");
		expect(formulas.map(({ characters }) => characters).join("")).toBe("+xR");
	});

	it("have what a text refers to, and nothing of an attribute", () => {
		const { text, formulas } = used(
			'<p title="a > z" data-x="<span class=katex>q">1 &lt; 2 &hellip; &#x3b1;</p>',
		);
		expect({ text, formulas }).toEqual({ text: " 12<\u03b1\u2026", formulas: [] });
	});

	it("have the letters of drawings and captions apart too", () => {
		const { text, formulas } = used(
			'<svg><text>ab <tspan><tspan class="letter">x</tspan> = 1</tspan></text></svg><span class="letter">y</span>z',
		);
		expect(text).toBe(" 1=abz");
		expect(formulas).toEqual([{ classes: ["letter"], characters: "xy" }]);
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
		expect(formulasOf("0.html")).toEqual(formulas);
		expect(formulasOf("1.html")).toEqual([]);
	});

	it("are known for some of the formulas", () => {
		expect(sheet.facesOf(formulas)).toEqual(["KaTeX_AMS", "KaTeX_Main"]);
		const [first] = formulas.filter(({ characters }) => characters === "R");
		expect(sheet.facesOf([first!])).toEqual(["KaTeX_AMS"]);
	});

	it("come with the rules that apply to some formula", () => {
		const css = sheet.print(new Map([["KaTeX_Main", "main.woff2"]]));
		expect(css).toContain("src:url(main.woff2)");
		for (const rule of [".big:not(.small)", ".katex-display", ".mathbb"])
			expect(css).toContain(rule);
		expect(css).not.toContain("mathscr");
	});
});

describe("a page", () => {
	const FACES = new Map([
		["serif", "s.woff2"],
		["serif-bold", "b.woff2"],
		["serif-italic", "i.woff2"],
	]);
	const page = (body: string, id = "") =>
		`<html lang="en"${id}><head><title>T</title><link rel="stylesheet" href="/a/fonts/text.css"></head><body>${body}</body></html>`;
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
		for (const body of ["<p><em>a</em></p>", '<p class="note summary">a</p>'])
			expect(preloaded(page(body))).toContain("/a/fonts/i.woff2");
		expect(preloaded(page("<template><em>a</em></template>"))).not.toContain("/a/fonts/i.woff2");
	});

	it("of a paper asks for none but those of its formulas", () => {
		expect(preloaded(page("<em>a</em>", ' id="survey"'), ["k.woff2"])).toEqual([
			"/a/fonts/k.woff2",
		]);
	});
});
