import { describe, expect, it } from "vitest";
import type { IndexedPage } from "../../../src/offline/browser/folderPages.ts";
import { createSearch } from "../../../src/search/browser/createSearch.ts";
import { openIndex } from "../../../src/search/browser/openIndex.ts";
import type {
	Fragment,
	Instance,
	InstanceOptions,
	SearchOptions,
} from "../../../src/search/browser/pagefindApi.ts";
import { printFilters } from "../../../src/search/core/printFilters.ts";
import { indexWords, printWords } from "../../../src/search/core/printWords.ts";
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

const textOf = ({ url, content, meta, filters }: IndexedPage): Fragment => ({
	...{ url, content, meta, filters: filters as Fragment["filters"] },
	...{ excerpt: "", plain_excerpt: "" },
});

/** The files of the index as they are served, and how often each was read. */
function files() {
	const meanings = [{ same: [stemsOfWording("trimming")], also: [stemsOfWording("pruning")] }];
	const texts = new Map<string, string>();
	const write = (name: string, text: string) => {
		texts.set(name, text);
		return name;
	};
	const orders = { date: [0, 1, 2] };
	const index = indexWords(PAGES, meanings);
	const words = printWords({ pages: PAGES, orders, index, meanings }, write);
	write("words", JSON.stringify(words));
	const asked: string[] = [];
	const broken = new Set<string>();
	const read = async (file: string) => {
		asked.push(file);
		if (broken.has(file)) throw new Error(`${file} is gone`);
		return texts.get(file)!;
	};
	return { read, asked, broken };
}

/** Pagefind, as far as it finds pages that have a stretch of text, or all. */
function fakePagefind(pages: readonly IndexedPage[]) {
	const asked: unknown[] = [];
	const search = async (term: string | null, options?: SearchOptions) => {
		asked.push([term, options]);
		const found = pages.filter(({ content }) => content.includes((term ?? "").replaceAll('"', "")));
		return {
			results: found.map((page) => ({
				...{ id: page.id, score: 1, words: [] },
				data: async () => textOf(page),
			})),
			unfilteredResultCount: found.length,
			...{ filters: {}, totalFilters: {} },
		};
	};
	const instance = {
		...{ search, filters: async () => ({}), mergeIndex: async () => {} },
	} as unknown as Instance;
	return { instance, asked };
}

function open(options: InstanceOptions = {}, found: readonly IndexedPage[] = PAGES) {
	const { read, asked, broken } = files();
	const pagefind = fakePagefind(found);
	const search = createSearch({
		openPagefind: async () => {
			if (broken.has("pagefind")) throw new Error("no network");
			return pagefind.instance;
		},
		fragment: async (name) => textOf(PAGES.find(({ id }) => id === name)!),
		words: "words",
		read,
		options,
	});
	const titlesOf = async (...args: Parameters<typeof search.search>) => {
		const { results } = await search.search(...args);
		const texts = await Promise.all(results.map((result) => result.data()));
		return texts.map(({ url }) => url.split("/")[2]);
	};
	return { search, titlesOf, asked, broken, pagefind };
}

describe("a search", () => {
	it("gives the pages that answer, the best first", async () => {
		const { titlesOf } = open();
		expect(await titlesOf("pruning")).toEqual(["prune", "quant"]);
		expect(await titlesOf("量化")).toEqual(["zh"]);
		expect(await titlesOf("trimming")).toEqual(["prune", "quant"]);
		expect(await titlesOf("xyzzy")).toEqual([]);
	});

	it.each([
		["pruning weights", {}, 2, 0],
		["quantized magnitude", {}, 2, 2],
		["weights pruning magnitude", {}, 2, 1],
		["weights pruning magnitude", { filters: { Year: "2023" } }, 1, 0],
		["weights pruning magnitude", { filters: { Year: "2024" } }, 1, 1],
	])("tells how many of those for %j, chosen by %j, have a part alone", async (...row) => {
		const [words, options, count, partial] = row;
		const found = await open().search.search(words, options);
		expect([found.results.length, found.partial]).toEqual([count, partial]);
	});

	it("leaves what stands in quotation marks to Pagefind, and nothing else", async () => {
		const { titlesOf, asked, pagefind } = open();
		expect(await titlesOf('"are quantized; pruning"')).toEqual(["quant"]);
		expect(asked).toEqual([]);
		expect(pagefind.asked).toHaveLength(1);
		expect(await titlesOf(null)).toEqual(["prune", "quant", "zh"]);
		expect(await titlesOf("pruning", { filters: { Year: "2024" }, sort: { date: "asc" } })).toEqual(
			["quant"],
		);
		expect(pagefind.asked).toHaveLength(1);
	});

	it("finds what stands in quotation marks without Pagefind, where that is out of reach", async () => {
		const { titlesOf, broken, search } = open();
		broken.add("pagefind");
		expect(await titlesOf('"are quantized; pruning"')).toEqual(["quant"]);
		expect(await titlesOf('"pruning quantized are"')).toEqual([]);
		const [first] = (await search.search('"quantized; pruning"')).results;
		expect((await first?.data())?.excerpt).toContain("<mark>");
	});

	it.each<[SearchOptions["filters"] & object, readonly string[]]>([
		[{ Theme: "Pruning" }, ["prune"]],
		[{ Year: ["2024"] }, ["quant", "zh"]],
		[{ Year: ["2023", "2024"] }, []],
		[{ Year: { any: ["2023", "2024"] }, Theme: { all: ["Quantization"] } }, ["quant"]],
		[{ Year: "1999" }, []],
	])("chooses by %j", async (filters, found) => {
		const { titlesOf, pagefind } = open();
		expect(await titlesOf(null, { filters })).toEqual(found);
		expect(pagefind.asked).toEqual([]);
	});

	it("has Pagefind choose by filters that it alone understands", async () => {
		const { titlesOf, pagefind } = open({}, PAGES.slice(1));
		const filters = { Year: { not: { any: ["2023"] } } };
		expect(await titlesOf("pruning", { filters })).toEqual(["quant"]);
		expect(pagefind.asked).toEqual([[null, { filters, sort: {} }]]);
	});

	it("counts no values where nobody sees them, and reads none", async () => {
		const { search, asked } = open();
		const { filters, uncounted } = await search.search("pruning", { counts: "none" });
		expect(filters).toEqual({});
		expect(uncounted).toEqual(["Theme", "Year"]);
		expect(asked.filter((file) => file.startsWith("filters"))).toEqual([]);
	});

	it("keeps to filters, and counts what each value would leave", async () => {
		const { search } = open();
		const response = await search.search("pruning", { filters: { Year: "2024" } });
		expect((await response.results[0]?.data())?.meta.title).toBe("Quantization");
		expect(response.results).toHaveLength(1);
		expect(response.unfilteredResultCount).toBe(2);
		expect(response.filters.Year).toEqual({ 2023: 0, 2024: 1 });
		expect(response.totalFilters.Year).toEqual({ 2023: 1, 2024: 1 });
	});

	it("is by date where the reader wants it so", async () => {
		const { titlesOf } = open();
		expect(await titlesOf("pruning", { sort: { date: "desc" } })).toEqual(["quant", "prune"]);
		expect(await titlesOf("pruning", { sort: { date: "asc" } })).toEqual(["prune", "quant"]);
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

	it.each(["words", "filters-0.json", "postings-0.txt"])(
		"can be tried again after %s could not be read",
		async (file) => {
			const { titlesOf, broken } = open();
			broken.add(file);
			await expect(titlesOf("pruning")).rejects.toThrow(`${file} is gone`);
			broken.clear();
			expect(await titlesOf("pruning")).toHaveLength(2);
		},
	);

	it("adds what Pagefind finds in merged indexes", async () => {
		const other = page("other", "Elsewhere", "pruning elsewhere");
		const { search, titlesOf } = open({}, [...PAGES, other]);
		expect(await titlesOf("pruning")).toEqual(["prune", "quant"]);
		await search.mergeIndex("/elsewhere/");
		expect(await titlesOf("pruning")).toEqual(["prune", "quant", "other"]);
		expect(await titlesOf(null)).toEqual(["prune", "quant", "zh", "other"]);
	});
});

describe("the opened index", () => {
	it("reads a file of postings once, and no sooner than it is needed", async () => {
		const { read, asked } = files();
		const index = await openIndex("words", read);
		const word = await index.lookUp(({ find }) => find("pruning")!);
		expect(index.postings(word)).toEqual([]);
		await Promise.all([index.load([word]), index.load([word, word])]);
		const found = index
			.postings(word)
			.map(async ({ page, inTitle }) => [await index.nameOf(page), inTitle]);
		expect(await Promise.all(found)).toEqual([
			["prune", true],
			["quant", false],
		]);
		expect(asked).toEqual(["words", "postings-0.txt", "names-0.txt"]);
		expect(index.lengths).toHaveLength(PAGES.length);
	});

	it("reads rare words when one may be asked for", async () => {
		const { read, asked } = files();
		const index = await openIndex("words", read);
		expect(index.vocabulary.find("magnitude")).toBe(undefined);
		const [word] = (await index.readQuery("magnitudes ")).terms[0]!.parts[0]!;
		expect(index.postings(word!.word).map(({ page }) => page)).toEqual([0]);
		expect(asked).toEqual(["words", "rare-0.txt"]);
	});
});

describe("the values of filters", () => {
	it("stand with the pages that have them", async () => {
		const named = [
			...PAGES,
			page("odd", "", "", { filters: { Author: ["constructor", "__proto__"] } }),
		];
		expect(printFilters(named).map(({ filters, text }) => [filters, JSON.parse(text)])).toEqual([
			[
				["Theme", "Year", "Author"],
				[
					["Theme", "Pruning", " "],
					["Theme", "Quantization", "!"],
					["Year", "2023", " "],
					["Year", "2024", "! "],
					["Author", "constructor", "#"],
					["Author", "__proto__", "#"],
				],
			],
		]);
	});

	it("that are many are apart, so that the others come without them", () => {
		const crowd = Array.from({ length: 2000 }, (_, at) =>
			page(`p${at}`, "", "", { filters: { Author: [`A ${at}`], Year: ["2024"] } }),
		);
		expect(printFilters(crowd).map(({ filters }) => filters)).toEqual([["Year"], ["Author"]]);
	});
});
