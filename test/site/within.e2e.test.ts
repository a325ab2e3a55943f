import { existsSync, readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/corpus.ts";
import { readBibtex } from "../support/readBack.ts";
import { type ReadPdf, readPdf } from "../support/readPdf.ts";
import { runBuild } from "../support/runBuild.ts";

const CONTENT = path.join(ROOT, "test/build/within/with-essays/content");

let folder: string;
let out: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "abstrata-within-"));
	out = path.join(folder, "out");
	// A build writes into the folder of its content.
	const content = path.join(folder, "content");
	await cp(CONTENT, content, { recursive: true });
	const site = ["--site", "https://example.org"];
	const { code, stderr } = await runBuild("--content", content, "--out", out, ...site);
	expect(stderr).not.toMatch(/error/iu);
	expect(code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(path.join(out, name), "utf8");
const pageOf = (name: string) => parseHTML(read(`${name}index.html`)).document;
const bookOf = (id: string): Promise<ReadPdf> =>
	readPdf(readFileSync(path.join(out, `digests/${id}.pdf`)));
/** The texts of what a page has of a kind, blanks as one. */
const texts = (page: string, selector: string) =>
	[...pageOf(page).querySelectorAll(selector)].map((found) =>
		(found.textContent ?? "").replace(/\s+/gu, " ").trim(),
	);
const count = (text: string, part: string) => text.split(part).length - 1;

describe("a theme within another", () => {
	it("is named below that on the first page, with its papers", () => {
		expect(texts("", ".themes .narrower li")).toEqual(["Nests 1", "Song 3"]);
		expect(texts("", ".themes > li > h3")).toEqual(["Whales", "Birds"]);
		const links = [...pageOf("").querySelectorAll(".themes .narrower a")];
		expect(links.map((link) => link.getAttribute("href"))).toEqual([
			"/themes/nests/",
			"/themes/song/",
		]);
	});

	it("is led to by the page of the other, whose papers stand in sections or under it", () => {
		expect(texts("themes/birds/", "nav.narrower a")).toEqual(["Nests", "Song"]);
		expect(texts("themes/birds/", ".topic")).toHaveLength(3);
		expect(texts("themes/birds/", ".topic > h3")).toEqual(["On the wing", "Nests", "Song"]);
		expect(texts("themes/birds/", ".row")).toHaveLength(5);
	});

	it("has a page with its essay, all of its papers and the files of any theme", () => {
		expect(texts("themes/song/", ".theme-head .over")).toEqual(["Birds"]);
		expect(texts("themes/song/", ".essay h2")).toEqual(["In the barn"]);
		expect(texts("themes/song/", ".row .title")).toHaveLength(3);
		expect(texts("themes/song/", ".topic > h3")).toEqual(["In the barn", "Further papers"]);
		expect(texts("themes/song/", ".row .note")).toEqual(["Also under Whales"]);
		expect(readBibtex(read("themes/song/cite.bib"))).toHaveLength(3);
		for (const name of ["feed.xml", "index.md", "cite.ris"])
			expect(existsSync(path.join(out, "themes/song", name)), name).toBe(true);
		const data = pageOf("themes/song/").querySelector('script[type="application/ld+json"]');
		expect(JSON.parse(data?.textContent ?? "")).toMatchObject({
			isPartOf: { "@id": "https://example.org/themes/birds/" },
			breadcrumb: { itemListElement: [{}, { name: "Birds" }, { name: "Song" }] },
		});
		expect(read("llms.txt")).toContain(
			"[Song](https://example.org/themes/song/index.md): 3 papers",
		);
	});

	it("is told by its papers after the other, and found by the search", () => {
		const paper = "papers/whales-and-birds/";
		expect(texts(paper, ".over")[0]).toMatch(/^Birds › Song,/u);
		expect(texts(paper, ".facts li")).toContain("Birds › Song, for birds sing too");
		const filters = texts(paper, '[data-pagefind-filter="Theme"]');
		expect(filters).toEqual(["Birds", "Song", "Whales"]);
		expect(texts("search/", ".examples").join(" ")).toContain("Song 3");
	});

	it("has a digest, and in that of the other its essay follows; no paper is printed twice", async () => {
		const [own, other, whole] = await Promise.all(["song", "birds", "survey"].map(bookOf));
		expect(own!.outline).toContain("In the barn");
		for (const { outline, structure, pages } of [other!, whole!]) {
			expect(outline.filter((line) => line.endsWith("Song"))).not.toEqual([]);
			const text = pages.map((page) => page.text).join(" ");
			expect(count(text, "compare whales with birds")).toBe(1);
			expect(structure.length).toBeGreaterThan(0);
		}
		const at = (line: string) => other!.outline.findIndex((one) => one.endsWith(line));
		expect(at("Song")).toBeGreaterThan(at("On the wing"));
		expect(at("Papers")).toBeGreaterThan(at("In the barn"));
	});
});
