import { describe, expect, it } from "vitest";
import { parsePage, printPage } from "../../../src/html/pageTree.ts";
import { toFolderPage } from "../../../src/offline/core/toFolderPage.ts";

describe("a page of the folder", () => {
	const shorter = (name: string) => name.replace(/^papers\/(.*)\/index/u, "p/$1");
	const made = (source: string, file: string) => {
		const page = parsePage(source);
		const scripts = toFolderPage(page, file, "/survey/", shorter);
		return { html: printPage(page), scripts };
	};
	const bodyOf = (html: string) => /<body>(.*)<\/body>/su.exec(html)?.[1];
	const page = (body: string, file = "papers/x/index.html") =>
		bodyOf(made(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`, file).html);

	it("leads to files beside it, and leaves other addresses alone", () => {
		expect(page('<a href="/survey/"></a>')).toBe('<a href="../index.html"></a>');
		expect(page('<a href="/survey/papers/y/#cite"></a>')).toBe('<a href="../p/y.html#cite"></a>');
		expect(page('<form action="/survey/search/"></form>')).toBe(
			'<form action="../search/index.html"></form>',
		);
		for (const address of ["https://a.example/survey/", "#papers"])
			expect(page(`<a href="${address}"></a>`)).toBe(`<a href="${address}"></a>`);
		expect(page('<a href="/survey/"></a>', "index.html")).toBe('<a href="index.html"></a>');
	});

	it.each(["noscript", "template"])("leads there from within <%s> too", (name) => {
		expect(page(`<${name}><a href="/survey/"></a></${name}>`)).toBe(
			`<${name}><a href="../index.html"></a></${name}>`,
		);
	});

	it("has no modules, and tells which scripts it loads", () => {
		const { html, scripts } = made(
			'<html><head></head><body><script type="module" src="/survey/a.js"></script></body></html>',
			"papers/x/index.html",
		);
		expect(bodyOf(html)).toBe('<script src="../a.js" defer=""></script>');
		expect(scripts).toEqual(["a.js"]);
	});

	it("leaves text as it is, also where it looks like a tag", () => {
		const text = 'href="/survey/" &lt;a href="/survey/"&gt; $&amp; $1';
		expect(page(`<p title="a > b">${text}</p>`)).toBe(`<p title="a &gt; b">${text}</p>`);
	});

	it.each([
		["a comparison", "is > 3 times faster"],
		["a script", "x><script src=data:text/javascript,alert(1)></script> and more"],
		["the end of the head", "x></head><body onload=alert(1)>"],
		["what the folder leaves out", '<p class="note correct">Correct this</p>'],
	])("goes without its description, whole, where that holds %s", (_, description) => {
		const raw = description.replaceAll('"', "&quot;"); // as Astro prints an attribute
		const { html } = made(
			`<!DOCTYPE html><html><head><title>T</title><meta name="description" content="${raw}"></head><body><p>Text</p></body></html>`,
			"index.html",
		);
		expect(html).toBe(
			'<!DOCTYPE html><html data-folder="./"><head><title>T</title></head><body><p>Text</p></body></html>',
		);
	});
});
