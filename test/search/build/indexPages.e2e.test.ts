import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePage } from "../../../src/html/pageTree.ts";
import { bundleScripts } from "../../../src/search/build/bundleScripts.ts";
import { indexPages, type SearchData } from "../../../src/search/build/indexPages.ts";
import { pagefindIndex } from "../../../src/search/build/pagefindIndex.ts";
import { readFragments } from "../../../src/search/build/readFragments.ts";
import { searchedPage } from "../../../src/search/build/searchedPage.ts";
import { parseThesaurus } from "../../../src/search/core/parseThesaurus.ts";
import type { WordsFile } from "../../../src/search/core/printWords.ts";

const site = mkdtempSync(path.join(tmpdir(), "abstrata search "));
const search = path.join(site, "search");
const page = (body: string) =>
	`<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;
const paper = (title: string, text: string) =>
	page(`<main data-pagefind-body><h1>${title}</h1><p>${text}</p></main>`);

afterAll(() => rmSync(site, { recursive: true, force: true }));

describe("a small site with its search", () => {
	const warnings: string[] = [];
	let made: SearchData;
	beforeAll(async () => {
		const pages = {
			"index.html": page("<p>Overview</p>"),
			"papers/a/index.html": paper("Pruning nets", "We prune."),
			"papers/b/index.html": paper("模型量化", "On 量化 &lt;b&gt; of nets."),
		};
		const pagefind = await pagefindIndex();
		for (const [file, html] of Object.entries(pages)) {
			const searched = searchedPage(parsePage(html));
			if (searched !== undefined) await pagefind.add(file, searched);
		}
		const warn = (message: string) => warnings.push(message);
		const { meanings } = parseThesaurus("t.yaml", "same:\n  - [net, mesh]\n  - [cat, feline]\n");
		const thesaurus = { meanings, isOwn: true };
		made = await indexPages({ site, pagefind, base: "/base/", thesaurus, warn });
		await pagefind.close();
	});

	it("has the pages that say they are to be found, as they read", async () => {
		const fragments = readFragments(path.join(search, "pagefind"));
		expect(fragments).toEqual(made.fragments);
		expect(fragments.map(({ url, meta }) => [url, meta.title])).toEqual([
			["/papers/a/", "Pruning nets"],
			["/papers/b/", "模型量化"],
		]);
		expect(fragments[1]?.content).toContain("<b> of nets");
	});

	it("knows the meanings that some page has words of, and tells of the others", () => {
		expect(made.meanings.map(({ same }) => same)).toEqual([[["net"], ["mesh"]]]);
		expect(warnings.join("\n")).toMatch(
			/^search\/thesaurus\.yaml:3: no paper has “cat” or “felin/u,
		);
	});

	it("has an index of words that names its files by their content", () => {
		const names = readdirSync(path.join(search, "words"));
		const words = names.find((name) => /^words\.[0-9a-f]{8}\.json$/u.test(name));
		const file: WordsFile = JSON.parse(readFileSync(path.join(search, "words", words!), "utf8"));
		const named = [...file.postings, ...file.names, ...file.rare.map(({ file }) => file)];
		expect(named).toHaveLength(3);
		for (const name of named) expect(existsSync(path.join(search, name))).toBe(true);
		expect(readFileSync(path.join(search, "engine.js"), "utf8")).toContain(`words/${words}`);
	});

	it("has what its pages load, and nothing of Pagefind that they do not", () => {
		const files = readdirSync(search);
		for (const name of [
			"pagefind.js",
			"worker.js",
			"engine.js",
			"page.js",
			"dialog.js",
			"site.js",
			"search.css",
		])
			expect(files).toContain(name);
		expect(readdirSync(path.join(search, "pagefind"))).not.toContain("pagefind-ui.js");
	});
});

describe("the scripts of pages", () => {
	it("know the base of the site, and keep nothing in the browser while it is worked on", async () => {
		const folder = path.join(site, "scripts");
		for (const development of [false, true]) {
			await bundleScripts(path.join(folder, String(development)), {
				words: "words/w.json",
				base: "/näh/",
				development,
			});
		}
		const read = (development: boolean) => {
			const scripts = path.join(folder, String(development));
			return readdirSync(scripts)
				.filter((name) => name.endsWith(".js"))
				.map((name) => readFileSync(path.join(scripts, name), "utf8"))
				.join("\n");
		};
		expect(read(false)).toContain("/näh/");
		expect(read(false)).toContain("sw.js");
		expect(read(true)).not.toContain("sw.js");
	});
});
