import { describe, expect, it } from "vitest";
import { type IndexedPage, memoryIndex } from "../../../src/offline/browser/memoryIndex.ts";
import { createSearch } from "../../../src/search/browser/createSearch.ts";
import { openIndex, type WordsFile } from "../../../src/search/browser/openIndex.ts";
import type { InstanceOptions } from "../../../src/search/browser/pagefindApi.ts";
import { buildIndex } from "../../../src/search/core/buildIndex.ts";
import { pageOf } from "../../../src/search/core/pageOf.ts";
import { printFilters } from "../../../src/search/core/printFilters.ts";
import { stemsOfWording } from "../../../src/search/core/thesaurus.ts";

const page = (id: string, title: string, content: string, more: Partial<IndexedPage> = {}) => ({
	id,
	url: `/papers/${id}/`,
	content,
	meta: { title },
	filters: {},
	date: "2024",
	...more,
});

const PAGES: readonly IndexedPage[] = [
	page("prune", "Pruning nets", "We prune weights by magnitude.", {
		date: "2023",
		filters: { Theme: ["Pruning"], Year: ["2023"] },
	}),
	page("quant", "Quantization", "Weights are quantized; pruning is not.", {
		filters: { Theme: ["Quantization"], Year: ["2024"] },
	}),
	page("zh", "模型量化", "An abstract on 量化 <b>alone</b>.", { filters: { Year: ["2024"] } }),
];

/** The files of the index as they are served, and how often each was read. */
function files() {
	const meanings = [{ same: [stemsOfWording("trimming")], also: [stemsOfWording("pruning")] }];
	const { postings, ...index } = buildIndex(PAGES.map(pageOf), []);
	const names = postings.map((_, at) => `postings-${at}`);
	const words: WordsFile = { ...index, filters: "filters", postings: names, meanings };
	const texts = new Map([
		["words", JSON.stringify(words)],
		["filters", printFilters(PAGES)],
		...postings.map((text, at) => [`postings-${at}`, text] as const),
	]);
	const asked: string[] = [];
	const broken = new Set<string>();
	const read = async (file: string) => {
		asked.push(file);
		if (broken.has(file)) throw new Error(`${file} is gone`);
		return texts.get(file) ?? "";
	};
	return { read, asked, broken };
}

function open(options: InstanceOptions = {}) {
	const { read, asked, broken } = files();
	const search = createSearch({ pagefind: memoryIndex(PAGES), words: "words", read, options });
	const idsOf = async (...args: Parameters<typeof search.search>) =>
		(await search.search(...args)).results.map(({ id }) => id);
	return { search, idsOf, asked, broken };
}

describe("a search", () => {
	it("gives the pages that answer, the best first", async () => {
		const { idsOf } = open();
		expect(await idsOf("pruning")).toEqual(["prune", "quant"]);
		expect(await idsOf("量化")).toEqual(["zh"]);
		expect(await idsOf("trimming")).toEqual(["prune", "quant"]);
		expect(await idsOf("xyzzy")).toEqual([]);
	});

	it("leaves what stands in quotation marks, and all pages, to Pagefind", async () => {
		const { idsOf, asked } = open();
		expect(await idsOf('"are quantized; pruning"')).toEqual(["quant"]);
		expect(await idsOf(null)).toEqual(["prune", "quant", "zh"]);
		expect(asked).toEqual([]);
	});

	it("keeps to filters, and counts what each value would leave", async () => {
		const { search } = open();
		const response = await search.search("pruning", { filters: { Year: "2024" } });
		expect(response.results.map(({ id }) => id)).toEqual(["quant"]);
		expect(response.unfilteredResultCount).toBe(2);
		expect(response.filters.Year).toEqual({ 2023: 0, 2024: 1 });
		expect(response.totalFilters.Year).toEqual({ 2023: 1, 2024: 1 });
	});

	it("is by date where the reader wants it so", async () => {
		const { idsOf } = open();
		expect(await idsOf("pruning", { sort: { date: "desc" } })).toEqual(["quant", "prune"]);
		expect(await idsOf("pruning", { sort: { date: "asc" } })).toEqual(["prune", "quant"]);
	});

	it("tells how it understood what was typed", async () => {
		const { search } = open();
		const { understood } = await search.search("prunning xyzzy");
		expect(understood?.corrected).toEqual([{ from: "prunning", to: "pruning" }]);
		expect(understood?.unknown).toEqual(["xyzzy"]);
	});

	it("marks in each result why it was found, and nothing else becomes markup", async () => {
		const { search } = open({ highlightParam: "mark" });
		const { results } = await search.search("量化");
		const fragment = await results[0]?.data();
		expect(fragment?.excerpt).toContain("<mark>量化</mark> &#60;b&#62;alone");
		expect(fragment?.marked).toContain("量化");
		expect(new URL(fragment?.url ?? "", "https://x.org").searchParams.getAll("mark")).toContain(
			"量化",
		);
		await search.options({ excerptLength: 2, highlightParam: null });
		const [short] = (await search.search("weights")).results;
		expect(
			(await short?.data())?.plain_excerpt.split(" ").filter((word) => word !== "…"),
		).toHaveLength(2);
		expect((await short?.data())?.url).not.toContain("?");
	});

	it("answers the last of several in a hurry", async () => {
		const { search } = open();
		const answers = ["p", "pr", "pruning"].map((typed) => search.debouncedSearch(typed, {}, 5));
		expect((await Promise.all(answers)).map((answer) => answer?.results.length)).toEqual([
			undefined,
			undefined,
			2,
		]);
	});

	it.each(["words", "filters", "postings-0"])(
		"can be tried again after %s could not be read",
		async (file) => {
			const { idsOf, broken } = open();
			broken.add(file);
			await expect(idsOf("pruning")).rejects.toThrow(`${file} is gone`);
			broken.clear();
			expect(await idsOf("pruning")).toHaveLength(2);
		},
	);

	it("adds what Pagefind finds in merged indexes", async () => {
		const { read } = files();
		const other = page("other", "Elsewhere", "pruning elsewhere");
		const search = createSearch({
			pagefind: memoryIndex([...PAGES, other]),
			words: "words",
			read,
			options: {},
		});
		expect((await search.search("pruning")).results).toHaveLength(2);
		await search.mergeIndex("/elsewhere/");
		expect((await search.search("pruning")).results.map(({ id }) => id)).toEqual([
			"prune",
			"quant",
			"other",
		]);
	});
});

describe("the opened index", () => {
	it("reads a file of postings once, and no sooner than it is needed", async () => {
		const { read, asked } = files();
		const index = await openIndex("words", read);
		const word = index.vocabulary.find("pruning")!;
		expect(index.postings(word)).toEqual([]);
		await Promise.all([index.load([word]), index.load([word, word])]);
		expect(index.postings(word).map(({ page, inTitle }) => [index.pages[page], inTitle])).toEqual([
			["prune", true],
			["quant", false],
		]);
		expect(asked).toEqual(["words", "postings-0"]);
		expect(index.lengths).toHaveLength(PAGES.length);
	});
});

describe("the values of filters", () => {
	it("stand with the pages that have them", () => {
		const named = [
			...PAGES,
			page("odd", "", "", { filters: { Author: ["constructor", "__proto__"] } }),
		];
		expect(JSON.parse(printFilters(named))).toEqual([
			{ filter: "Theme", value: "Pruning", pages: [0] },
			{ filter: "Year", value: "2023", pages: [0] },
			{ filter: "Theme", value: "Quantization", pages: [1] },
			{ filter: "Year", value: "2024", pages: [1, 2] },
			{ filter: "Author", value: "constructor", pages: [3] },
			{ filter: "Author", value: "__proto__", pages: [3] },
		]);
	});
});
