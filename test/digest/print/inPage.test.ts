import { afterEach, describe, expect, it, vi } from "vitest";
import {
	fitDigest,
	keepWhole,
	linkHeadings,
	prepareDigest,
	readFacts,
	writeNumbers,
} from "../../../src/digest/print/inPage.ts";
import { textsOf, withDocument } from "../../support/withDocument.ts";

afterEach(() => vi.unstubAllGlobals());

const prepared = (html: string) => {
	const document = withDocument(html);
	const headings = prepareDigest("Formula: ");
	return { html: document.body.innerHTML, headings };
};
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

describe("a book that is made ready", () => {
	it("loses what no paper can show", () => {
		const { html } = prepared(
			'<p hidden>a</p><details>b</details><span class="katex"><span aria-hidden="true">d</span></span>',
		);
		expect(html).toBe('<span class="katex"><span>d</span></span>');
	});

	it.each([
		["(<f>), so", '<span class="joined">(<f>),</span> so'],
		["word <f> word", "word <f> word"],
		["量<f>。", '量<span class="joined"><f>。</span>'],
		["“<f>", '<span class="joined">“<f></span>'],
	])("keeps signs with the formula that they touch: %s", (text, joined) => {
		const formula = '<span class="formula" role="img" aria-label="x">x</span>';
		const named = formula.replace('"x"', '"Formula: x"');
		const { html } = prepared(`<p>${text.replace("<f>", formula)}</p>`);
		expect(html).toBe(`<p>${joined.replace("<f>", named)}</p>`);
	});

	it("keeps a tied word of a title on one line, not one that no line can hold", () => {
		const long = `${"a".repeat(24)}-b`;
		const { html } = prepared(`<h2>A pre-trained net, ${long}</h2><p>pre-trained</p>`);
		expect(html).toBe(
			`<h2 id="">A <span class="joined">pre-trained</span> net, ${long}</h2><p>pre-trained</p>`.replace(
				' id=""',
				"",
			),
		);
	});

	it("lets lines end within an address, and reads as before", () => {
		const address = "https://a.org/b_c?d=e&amp;f#g";
		const { html } = prepared(`<a href="https://a.org/">${address}</a><a href="#x">a/b</a>`);
		expect(html.match(/<wbr>/gu)?.length).toBeGreaterThan(5);
		expect(html.replaceAll("<wbr>", "")).toContain(`>${address}</a>`);
		expect(html).not.toContain("/<wbr>/");
		expect(html).toContain(">a/b</a>");
	});

	it("has short names for its places, and links that lead to them", () => {
		const slug = "a-very-long-slug".repeat(20);
		prepared(
			`<p id="${slug}">1</p><p id="模型">2</p><svg><g id="g"></g></svg><a href="#${slug}">a</a><a href="#${encodeURIComponent("模型")}">b</a><a href="#never">c</a><i data-to="${slug}"></i>`,
		);
		const names = Array.from(document.querySelectorAll("p"), ({ id }) => id);
		expect(names).toEqual(["n0", "n1"]);
		expect(Array.from(document.querySelectorAll("a"), (link) => link.getAttribute("href"))).toEqual(
			["#n0", "#n1", "#"],
		);
		expect(find("i").dataset.to).toBe("n0");
		expect(find("g").id).toBe("g");
	});

	it("parts its index by initials", () => {
		prepared(
			'<ul class="index"><li>“alpha”</li><li>Artist</li><li>beta</li><li>量</li><li></li></ul>',
		);
		expect(textsOf("li[data-initial]")).toEqual(["“alpha”", "beta", "量", ""]);
	});

	it("tells its headings in their order, as they are read", () => {
		const { headings } = prepared(
			'<h1 id="a"> A\u00AD  title </h1><div class="entry"><h4 id="b">Of <i>nets</i>\u200B</h4></div><h6>F</h6>',
		);
		expect(headings).toEqual([
			{ id: "n0", level: 1, text: "A title", head: "theme", contents: false },
			{ id: "n1", level: 4, text: "Of nets", head: undefined, contents: false },
			expect.objectContaining({ level: 6, text: "F", head: undefined }),
		]);
	});

	it.each([
		["in the whole survey", '<h2 class="theme">T</h2>', ["theme", "theme", "section", undefined]],
		["in another digest", "<h2>T</h2>", ["theme", "section", "section", undefined]],
	])("tells which of them stand in heads of pages %s", (_, chapter, heads) => {
		const { headings } = prepared(
			`<h1>A</h1>${chapter}<h3>S</h3><article class="entry"><h4>P</h4></article>`,
		);
		expect(headings.map(({ head }) => head)).toEqual(heads);
	});

	it("tells where each heading stands, and shows nothing for it", () => {
		const document = withDocument('<h1 id="a">A</h1><h2>B</h2><p id="c">C</p>');
		linkHeadings();
		expect(Array.from(document.querySelectorAll("[hidden] a"), (link) => link.outerHTML)).toEqual([
			'<a href="#a"></a>',
		]);
	});

	it("may be empty", () => {
		expect(prepared("")).toEqual({ html: "", headings: [] });
	});
});

describe("what a page says about its book", () => {
	it("is its title, description and date, where it says so", () => {
		const document = withDocument("");
		expect(readFacts()).toEqual({ title: "", description: "", date: "" });
		document.head.innerHTML =
			'<title>A &amp; B</title><meta name="description" content="C"><meta name="date" content="2025-12-30">';
		for (const meta of document.querySelectorAll("meta"))
			Object.defineProperty(meta, "content", { value: meta.getAttribute("content") });
		expect(readFacts()).toEqual({ title: "A & B", description: "C", date: "2025-12-30" });
	});
});

describe("formulas on a line of 100 px", () => {
	/** Each element is as wide as its `data-width` says, all others as the text. */
	function fitted(html: string, scroll = 100) {
		const document = withDocument(html);
		const width = (element: Element) =>
			Number((element as HTMLElement).dataset.width ?? Number.parseFloat(root.style.width || "0"));
		const root = document.documentElement;
		const prototype = Object.getPrototypeOf(Object.getPrototypeOf(root)) as Element;
		vi.spyOn(prototype, "getBoundingClientRect").mockImplementation(function rect(this: Element) {
			return { width: width(this) } as DOMRect;
		});
		Object.defineProperty(root, "scrollWidth", { value: scroll });
		vi.stubGlobal("getComputedStyle", () => ({ fontSize: "10px" }));
		const excess = fitDigest(100);
		vi.restoreAllMocks();
		return excess;
	}
	const formula = (base: number, display: boolean) =>
		`<p><span class="formula"><span class="${display ? "katex-display" : ""}"><span class="katex"><span class="katex-html"><span class="base" data-width="${base}">x</span></span></span></span></span></p>`;

	it.each([
		["is left as it is where it fits", 90, true, "", false, ""],
		["is set smaller in a display, up to a quarter", 120, true, "8.25px", false, "8.25px"],
		[
			"is broken where that is not enough, and its wide part set smaller",
			200,
			true,
			"",
			true,
			"4.95px",
		],
		["is broken in running text", 110, false, "", true, "9px"],
	])("one of them %s", (_, width, display, katex, broken, base) => {
		fitted(formula(width, display));
		expect(find(".katex").style.fontSize ?? "").toBe(katex);
		expect(find(".formula").classList.contains("broken")).toBe(broken);
		expect(find(".base").style.fontSize ?? "").toBe(base);
	});

	it("tells the width in excess that is left", () => {
		expect(fitted("<p>wide</p>", 130)).toBe(30);
		expect(fitted("<p>slim</p>", 80)).toBe(0);
		expect(document.documentElement.style.width ?? "").toBe("");
	});
});

describe("terms that a page ends within", () => {
	it("are kept on one line, those that a line can hold", () => {
		withDocument('<i id="a">short</i><i id="b">long</i>');
		find("#a").getBoundingClientRect = () => ({ width: 400 }) as DOMRect;
		find("#b").getBoundingClientRect = () => ({ width: 401 }) as DOMRect;
		keepWhole({ ids: ["a", "b", "gone"], width: 500 });
		expect(textsOf(".joined")).toEqual(["short"]);
	});
});

describe("the numbers of a book", () => {
	const html =
		'<span class="page" data-to="a">?</span><ul class="index"><li><span class="places"><a data-to="a">?</a><a data-to="b">?</a><a data-to="c">?</a></span></li></ul>';
	const write = (pages: Readonly<Record<string, number>>) => {
		const document = withDocument(html);
		document.head.innerHTML = '<style class="pages"></style>';
		return writeNumbers({ rules: "@page {}", pages });
	};

	it("are written once for each page of the index", () => {
		expect(write({ a: 3, b: 3, c: 12 })).toEqual([]);
		expect(textsOf("span.page")).toEqual(["3"]);
		expect(textsOf(".places a:not([hidden])")).toEqual(["3", "12"]);
		expect(document.querySelector("style.pages")?.textContent).toBe("@page {}");
	});

	it("are figures of like width for a draft, each place of its own, and told as missing", () => {
		expect(write({})).toEqual(["a", "a", "b", "c"]);
		expect(textsOf(".places a")).toEqual(["000", "000", "000"]);
	});
});
