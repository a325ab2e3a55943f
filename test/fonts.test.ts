import { describe, expect, it } from "vitest";
import { formulaStylesheet } from "../src/finish/fontStylesheets.ts";
import { usedCharacters } from "../src/finish/usedCharacters.ts";

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
	const { text, formulas } = usedCharacters([PAGE]);
	const sheet = formulaStylesheet(CSS, "fonts-of-katex", formulas);

	it("have the signs of the text, and those of formulas apart", () => {
		expect(text).toBe(" &.Lbest");
		expect(formulas.map(({ characters }) => characters).join("")).toBe("+xR");
	});

	it("have what a text refers to, and nothing of an attribute", () => {
		const used = usedCharacters([
			'<p title="a > z" data-x="<span class=katex>q">1 &lt; 2 &hellip; &#x3b1;</p>',
		]);
		expect(used).toEqual({ text: " 12<\u03b1\u2026", formulas: [] });
	});

	it("have in each face the signs that are set in it, and no face that nothing is set in", () => {
		expect(sheet.faces.map(({ name, characters }) => [name, characters])).toEqual([
			["KaTeX_Main", "+x"],
			["KaTeX_AMS", "R"],
		]);
	});

	it("come with the rules that apply to some formula", () => {
		const css = sheet.print(new Map([["KaTeX_Main", "main.woff2"]]));
		expect(css).toContain("src:url(main.woff2)");
		for (const rule of [".big:not(.small)", ".katex-display", ".mathbb"])
			expect(css).toContain(rule);
		expect(css).not.toContain("mathscr");
	});
});
