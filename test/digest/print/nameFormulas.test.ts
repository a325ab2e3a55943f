import { serialize } from "parse5";
import { expect, it } from "vitest";
import { nameFormulas } from "../../../src/digest/print/nameFormulas.ts";
import { parsePage } from "../../../src/html/pageTree.ts";

it("a formula of a digest is an image with its reading, and nothing beside it is printed", () => {
	const page = parsePage(
		'<h2>On <span class="formula"><span class="katex-mathml"><math><annotation>\\ell_2</annotation></math></span>' +
			'<span class="tex" aria-hidden="true">ℓ₂</span><span class="katex">2</span></span></h2>',
	);
	nameFormulas(page);
	expect(serialize(page)).toContain(
		'<h2>On <span class="formula" role="img" aria-label="ell sub 2" data-line="ℓ₂">' +
			'<span class="katex">2</span></span></h2>',
	);
});
