import { describe, expect, it } from "vitest";
import { compilePaper } from "../../src/render/compilePaper.ts";

const compile = async (abstract: string) =>
	(await compilePaper(`# T\n\n${abstract}`, { edits: [], results: [] })).abstract;
const math = (html: string) => /<math.*?<\/math>/su.exec(html)?.[0];
const copied = (html: string) => /<span class="tex" aria-hidden="true">([^<]*)/u.exec(html)?.[1];
const searched = (html: string) => /<span class="tex" hidden>([^<]*)/u.exec(html)?.[1];

describe("a formula of a page", () => {
	it("is MathML without what only looks, with its TeX", async () => {
		expect(math(await compile("so $\\left|\\frac{a}{\\mathbf{b}}\\right| \\le x_1^2$."))).toBe(
			"<math><semantics><mrow><mo>|</mo><mfrac><mi>a</mi>" +
				"<mi>𝐛</mi></mfrac><mo>|</mo><mo>≤</mo>" +
				"<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></mrow>" +
				'<annotation encoding="application/x-tex">' +
				"\\left|\\frac{a}{\\mathbf{b}}\\right| \\le x_1^2</annotation></semantics></math>",
		);
	});

	it.each([
		["E = mc^2", "E = mc²", "E = mc²"],
		["\\ell_2", "ℓ₂", "ℓ₂"],
		["\\frac{a}{b+1}", "$\\frac{a}{b+1}$", "a/(b+1)"],
		["R_{1\\rho}", "$R_{1\\rho}$", "R_{1ρ}"],
		["56\\times", undefined, "56×"], // the picture is copied as it is
		["O(n)", undefined, "O(n)"],
	])("%s is copied and searched", async (tex, text, line) => {
		const html = await compile(`so $${tex}$ is`);
		expect(copied(html)).toBe(text);
		expect(searched(html)).toBe(line);
	});

	it("holds no table, which would be copied as lines", async () => {
		const html = await compile("so $\\frac{x_i^2}{\\sqrt{d}}$ is");
		expect(html).not.toMatch(/vlist-r|vlist-s/u);
		expect(html).toContain('class="vlist-t" style="padding-top:');
	});
});
