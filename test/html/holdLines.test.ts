import { expect, it } from "vitest";
import { holdLines } from "../../src/html/holdLines.ts";
import { parsePage, printPage } from "../../src/html/pageTree.ts";

function held(body: string): string {
	const page = parsePage(`<html><head><title>Self-Made</title></head><body>${body}</body></html>`);
	holdLines.visit(page, "index.html");
	return /<body>(.*)<\/body>/su.exec(printPage(page))?.[1] ?? "";
}

it.each([
	["<h1>Self-Made</h1>", '<h1>Self-<span class="on">Made</span></h1>'],
	[
		"<h3><a href=x>Self-<em>Made-Up</em></a></h3>",
		'<h3><a href="x">Self-<em>Made-<span class="on">Up</span></em></a></h3>',
	],
	["<p>self-made (Figure 1)</p>", '<p>self-made <span class="nobr">(Figure 1)</span></p>'],
	["<p><code>Figure 1</code></p>", "<p><code>Figure 1</code></p>"],
	['<h2><span class="formula">x-y</span></h2>', '<h2><span class="formula">x-y</span></h2>'],
	["<h2>a-&lt;b-c&gt;</h2>", '<h2>a-&lt;b-<span class="on">c</span>&gt;</h2>'],
	[
		'<h2><span class="nobr">f-</span>Divergence of</h2>',
		'<h2><span class="nobr">f-</span><span class="on">Divergence</span> of</h2>',
	],
	["<p>Nothing here</p>", "<p>Nothing here</p>"],
])("%s", (body, expected) => {
	expect(held(body)).toBe(expected);
});
