import { expect, test } from "vitest";
import { compilePaper } from "../../src/render/compilePaper.ts";

/** An abstract's HTML without the inside of its formulas. */
async function outline(abstract: string): Promise<string> {
	const { abstract: html } = await compilePaper(`# T\n\n${abstract}`, { edits: [], results: [] });
	return html
		.replace(/<span class="formula.*?<\/span>(?=<span class="tex" hidden>)/gsu, "F")
		.replace(/<span class="tex" hidden>[^<]*<\/span>/gu, "");
}

test.each([
	[
		"a bracket and what closes it",
		"norm ($\\ell_2$), so",
		'<p>norm <span class="nobr">(F),</span> so</p>',
	],
	["a hyphen", "top-$k$-means", '<p><span class="nobr">top-F-</span>means</p>'],
	[
		"the name that it is a part of",
		"by D$^2$LoS is",
		'<p>by <span class="nobr">DFLoS</span> is</p>',
	],
	["its number", "a 56$\\times$ gain", '<p>a <span class="nobr">56F</span> gain</p>'],
	["the end of a sentence", "by $56\\times$.", '<p>by <span class="nobr">F.</span></p>'],
	["nothing", "is $x$ here", "<p>is F here</p>"],
	[
		"nothing that must be able to break",
		"so $a + b + c + d + e + f + g + h + i + j + k$.",
		"<p>so F.</p>",
	],
])("a formula keeps %s", async (_, abstract, expected) => {
	expect(await outline(abstract)).toBe(expected);
});
