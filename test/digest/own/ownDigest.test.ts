import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { ownDigest } from "../../../src/digest/own/ownDigest.ts";
import { arranged } from "../../../src/list/core/readerList.ts";
import { hostileText } from "../../support/hostile.ts";

const entry = (slug: string, number: number) =>
	`<article class="entry"><h5 id="${slug}" class="title"><span class="number">${number} </span><span>On <i>${slug}</i></span></h5>` +
	`<p class="facts">2024</p><p class="summary">Sums up.</p><div class="abstract"><p>An <span id="${slug}.kd">KD</span>.</p></div></article>`;
const line = (slug: string) =>
	`<li class="paper"><a href="#${slug}"><span class="what"><span class="number">9 </span>On <i>${slug}</i></span><span class="page" data-to="${slug}"></span></a></li>`;
const place = (id: string) => `<a href="#${id}" data-to="${id}"></a>`;

const survey = `<!doctype html><html lang="en"><head><title>A survey</title><meta name="description" content="x"></head><body>
<section class="title-page"><p class="series">A survey of paper abstracts</p><h1 id="title">A survey</h1><p class="definition">d</p><p class="counts">c</p><table></table></section>
<nav class="contents"><h2>Contents</h2><ol>${["a", "b", "c"].map(line).join("")}</ol></nav>
<section class="part"><h2 id="theme.x">X</h2><p>An essay.</p></section>
<section class="papers">${["a", "b", "c"].map((slug, index) => entry(slug, index + 1)).join("")}</section>
<section class="index"><h2 id="index">Index</h2><ul><li><p>distillation <span class="places">${place("a.kd")}${place("b.kd")}</span></p></li><li><p>other <span class="places">${place("b.other")}</span></p></li></ul></section></body></html>`;

const made = (...papers: Parameters<typeof arranged>[0]) => {
	const { source, missing } = ownDigest([survey], arranged(papers));
	return { document: parseHTML(source).document, missing, source };
};
const textsOf = (document: Document, selector: string) =>
	Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent.trim());

describe("the digest of a reader’s list", () => {
	it("has the papers in the reader’s order and groups, numbered anew, and no other", () => {
		const { document, missing } = made({ slug: "c" }, { slug: "a", group: "Later" });
		expect(textsOf(document, "section.papers > *, section.papers h3").join("|")).toMatch(
			/^Papers\|1 On c.*\|1 On c\|Later\|2 On a.*\|2 On a$/su,
		);
		expect(textsOf(document, ".contents li.paper")).toEqual(["1 On c", "2 On a"]);
		expect(textsOf(document, ".contents > ol > li > a")).toEqual([
			"Papers",
			"Later",
			"Index of methods and terms",
		]);
		expect(document.querySelector(".part")).toBeNull();
		expect(missing).toEqual([]);
	});

	it("says what it is, and of which survey", () => {
		const { document } = made({ slug: "c" }, { slug: "a", group: "Later" });
		expect(document.title).toBe("My list · A survey");
		expect(textsOf(document, "h1, .series, .counts")).toEqual([
			"A survey",
			"My list",
			"2 papers in 1 group",
		]);
		expect(document.querySelector("meta[name=description]")?.getAttribute("content")).toBe(
			"2 papers of the survey “A survey”, chosen by a reader.",
		);
	});

	it("has the index of its papers alone, and none where it would be empty", () => {
		const index = made({ slug: "a" }).document;
		expect(
			Array.from(index.querySelectorAll(".index li a"), (link) => link.getAttribute("href")),
		).toEqual(["#a.kd"]);
		expect(textsOf(index, ".index li p")).toEqual(["distillation"]);
		expect(made({ slug: "c" }).document.querySelector(".index")).toBeNull();
	});

	it("takes its papers and their places from all volumes of a survey", () => {
		const volumes = [survey, survey].map((volume, index) =>
			volume
				.replaceAll(/\b([abc])(?=["<.])/gu, `$1${index + 1}`)
				.replaceAll(/(?=<span id="(\w+)\.kd">)/gu, '<i id="$1.other"></i>')
				.replace("<h1", `<p class="volume">Volume ${index + 1} of 2</p><h1`)
				.replace("<p>other", `<p class="term">${index === 0 ? "pruning" : "(2) apples"}`)
				.replace("<p>distillation", '<p class="term">distillation'),
		);
		const list = arranged([{ slug: "b2" }, { slug: "b1" }, { slug: "gone" }]);
		const { source, missing } = ownDigest(volumes, list);
		const { document } = parseHTML(source);
		expect(missing).toEqual(["gone"]);
		expect(textsOf(document, ".volume")).toEqual([]);
		expect(
			Array.from(document.querySelectorAll(".index li"), (term) =>
				[term, ...term.querySelectorAll("a")]
					.map((part) => part.getAttribute("href") ?? part.textContent.trim())
					.join(" "),
			),
		).toEqual(["(2) apples #b2.other", "distillation #b1.kd #b2.kd", "pruning #b1.other"]);
	});

	it("tells a paper that the survey does not have by its name, with its note", () => {
		const { document, missing } = made({ slug: "gone", note: "Where is it?" }, { slug: "b" });
		expect(missing).toEqual(["gone"]);
		expect(textsOf(document, ".entry > *").slice(0, 3)).toEqual([
			"1 gone",
			"no longer in this survey",
			"Where is it?",
		]);
		expect(textsOf(document, ".contents li.paper")).toEqual(["1 gone", "2 On b"]);
	});

	it("keeps the paragraphs and lines of a note, between what is told of a paper and its abstract", () => {
		const { document } = made({ slug: "a", note: "One\ntwo\n\nThree\n" });
		expect(
			Array.from(document.querySelector(".entry")!.children, ({ className }) => className),
		).toEqual(["title", "facts", "summary", "own-note", "abstract"]);
		expect(document.querySelector(".own-note")?.innerHTML).toBe("<p>One<br>two</p><p>Three</p>");
	});

	it("shows notes and groups as text, whatever they hold, and the same list the same way", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const list = [{ slug: "a", note: `x${text}`, group: `g ${text}`.trim() }] as const;
				const { document, source } = made(...list);
				const plain = (text = "") => text.replace(/\s+/gu, "");
				expect(plain(textsOf(document, ".own-note")[0])).toBe(plain(`x${text}`));
				expect(plain(textsOf(document, ".papers > h2")[0])).toBe(plain(`g ${text}`));
				expect(document.querySelectorAll("script, cite, .own-note :not(p, br)")).toHaveLength(0);
				expect(made(...list).source).toBe(source);
			}),
			{ seed: 17 },
		);
	});
});
