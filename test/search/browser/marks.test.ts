import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { markFragment } from "../../../src/search/browser/markFragment.ts";
import type { Fragment } from "../../../src/search/browser/pagefindApi.ts";
import { textsOf, withDocument } from "../../support/withDocument.ts";

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe("the page of a hit", () => {
	async function marked(highlight: string, html: string): Promise<string[]> {
		withDocument(html, `https://x.org/p/?${new URLSearchParams({ highlight })}`);
		await import("../../../src/search/browser/mark.ts");
		return textsOf("mark");
	}
	const article = (text: string) =>
		`<article><h1>${text}</h1><p class="abstract">${text}</p></article>`;

	it.each([
		["net", "A net, nets and NET", ["net", "NET", "net", "NET"]],
		["self self-supervised", "self-supervised", ["self-supervised", "self-supervised"]],
		["量化", "模型 量化。", ["量化", "量化"]],
		["c++ (x)", "c++ and (x)", ["c++", "(x)", "c++", "(x)"]],
		["量化", "大模型量化感知。", ["量化", "量化"]],
		["양자화", "양자화를", ["양자화", "양자화"]],
		["muller straße", "Müller, STRASSE; Müllers", ["Müller", "STRASSE", "Müller", "STRASSE"]],
		["i̇stanbul", "İstanbul", ["İstanbul", "İstanbul"]],
		["квантование", "КВАНТОВАНИЕ объёма", ["КВАНТОВАНИЕ", "КВАНТОВАНИЕ"]],
		["", "anything", []],
		["  ", "anything", []],
		["missing", "anything", []],
	])("told of “%s” marks whole words of “%s”", async (words, text, marks) => {
		expect(await marked(words, article(text))).toEqual(marks);
	});

	it("is marked within its paper only, and in no formula", async () => {
		const html = `<p>net</p><article><p class="meta">net</p><div class="abstract">
			<i>net</i><span class="formula">net</span><b hidden>net</b></div></article>`;
		expect(await marked("net", html)).toEqual(["net"]);
		expect(document.querySelector("mark")?.parentElement?.localName).toBe("i");
	});

	it("reads as before", async () => {
		const html = article("A net &lt;b&gt; of nets, net.");
		await marked("net b", html);
		expect(textsOf("h1")).toEqual(["A net <b> of nets, net."]);
	});
});

describe("a fragment", () => {
	const fragment: Fragment = {
		url: "/p/",
		content: "Pruned nets are small. Pruning & more.",
		excerpt: "",
		plain_excerpt: "",
		meta: { title: "On Pruning" },
		filters: {},
	};
	const prune = { stems: new Set(["prune"]), phrases: [] };

	it("tells each different word that answers, in small letters", () => {
		const { marked, excerpt } = markFragment(fragment, prune, {});
		expect(marked).toEqual(["pruning", "pruned"]);
		expect(excerpt).toBe("<mark>Pruned</mark> nets are small. <mark>Pruning</mark> &#38; more.");
	});

	it("has an address that tells them where one is asked for", () => {
		expect(markFragment(fragment, prune, { highlightParam: "h" }).url).toBe(
			"/p/?h=pruning&h=pruned",
		);
		const nothing = { stems: new Set<string>(), phrases: [] };
		expect(markFragment(fragment, nothing, { highlightParam: "h" }).url).toBe("/p/");
	});

	it("may have neither title nor text", () => {
		const empty = markFragment({ ...fragment, content: "", meta: {} }, prune, {});
		expect([empty.excerpt, empty.plain_excerpt, empty.marked]).toEqual(["", "", []]);
	});
});
