import { isElementNode } from "@parse5/tools";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { isHosted } from "../../../src/offline/core/isHosted.ts";

function hosted(html: string): boolean {
	const [element] = parseFragment(html).childNodes;
	if (!element || !isElementNode(element)) throw new Error("no element");
	return isHosted(element);
}

describe("a folder", () => {
	it.each([
		'<meta name="description" content="x">',
		'<meta name="color-scheme" content="dark">',
		'<meta name="citation_title" content="x">',
		'<link rel="canonical" href="/">',
		'<link rel="preload" href="/a.woff2">',
		'<p class="note offline">Download</p>',
		'<footer class="correct"></footer>',
		'<span class="hosted">x</span>',
		'<p data-digest="losses">PDF</p>',
		"<div hidden data-pagefind-ignore>x</div>",
		'<span class="tex" hidden>x²</span>',
	])("goes without %s", (html) => {
		expect(hosted(html)).toBe(true);
	});

	it.each([
		'<meta charset="utf-8">',
		'<meta name="viewport" content="x">',
		'<meta http-equiv="Content-Security-Policy" content="x">',
		'<link rel="stylesheet" href="/a.css">',
		'<p class="offliner">x</p>',
		'<span class="correct">x</span>',
		'<p class="">x</p>',
		'<span class="tex" aria-hidden="true">$x^2$</span>',
		"<div hidden>x</div>",
		"<div data-pagefind-ignore>x</div>",
		"<article></article>",
		'<constructor class="a">x</constructor>',
	])("keeps %s", (html) => {
		expect(hosted(html)).toBe(false);
	});
});
