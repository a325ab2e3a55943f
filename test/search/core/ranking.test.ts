import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex } from "../../../src/search/core/buildIndex.ts";
import { stemOf } from "../../../src/search/core/foldWord.ts";
import type { Page, Query } from "../../../src/search/core/indexedPage.ts";
import { readNumbers } from "../../../src/search/core/numbers.ts";
import { printIndex } from "../../../src/search/core/printIndex.ts";
import { rankPages } from "../../../src/search/core/rankPages.ts";
import { readQuery } from "../../../src/search/core/readQuery.ts";
import { readWord } from "../../../src/search/core/readWord.ts";
import { openThesaurus } from "../../../src/search/core/thesaurus.ts";
import { tokensOf } from "../../../src/search/core/tokensOf.ts";
import { functionWords } from "../../../src/text/functionWords.ts";
import { openWhole, wholeVocabulary } from "../../support/openWords.ts";

const page = (id: string, text: string, more: Partial<Page> = {}): Page => ({
	id,
	text,
	title: "",
	names: "",
	authors: "",
	tags: "",
	ids: "",
	themes: "",
	formulas: "",
	...more,
});

/** The index of pages as a browser opens it, all of it read. */
async function open(pages: readonly Page[], wordings: readonly (readonly string[])[] = []) {
	const opened = await openWhole(buildIndex(pages, wordings));
	const ask = (typed: string) => readQuery(typed, opened.vocabulary, openThesaurus([]));
	const rank = (typed: string) => rankPages(ask(typed), opened).map(({ page }) => pages[page]!.id);
	return { ...opened, ask, rank };
}

describe("an index that is written and opened", () => {
	const word = fc.constantFrom(
		"net",
		"nets",
		"prune",
		"pruning",
		"of",
		"2-bit",
		"量化",
		"α",
		"pre-train",
	);
	const pages = fc
		.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 6 })
		.map((texts) => texts.map((words, at) => page(`p${at}`, words.join(" "))));

	it("knows for each word the pages that have it", async () => {
		await fc.assert(
			fc.asyncProperty(pages, async (pages) => {
				const { vocabulary, postings, lengths } = await open(pages);
				expect(lengths).toHaveLength(pages.length);
				vocabulary.words.forEach(({ stem, pages: count }, place) => {
					const having = pages.flatMap(({ text }, number) => {
						const stems = tokensOf(text).flatMap(({ parts, joined }) =>
							[...parts, ...(joined ? [joined] : [])].map(stemOf),
						);
						return stems.includes(stem) ? [number] : [];
					});
					const found = postings(place).map(({ page }) => page);
					expect(having).toEqual(expect.arrayContaining(found));
					expect(found).toHaveLength(count);
					expect(found.length).toBeGreaterThan(0);
				});
				for (const { text } of pages)
					for (const part of tokensOf(text).flatMap(({ parts }) => parts))
						if (!functionWords.has(part)) expect(vocabulary.find(part), part).toBeDefined();
			}),
			{ seed: 3 },
		);
	});

	it("counts a word up to four times, and knows it from a title", async () => {
		const { vocabulary, postings } = await open([
			page("a", "net ".repeat(9)),
			page("b", "", { title: "Net" }),
		]);
		expect(postings(vocabulary.find("nets")!)).toEqual([
			{ page: 0, times: 4, inTitle: false },
			{ page: 1, times: 0, inTitle: true },
		]);
	});

	it("has phrases that are asked for or frequent, and no others", async () => {
		const twice = ["deep net here", "a deep net"].map((text, at) => page(`p${at}`, text));
		const { vocabulary } = await open(twice, [["rare", "pair"]]);
		expect(vocabulary.findStems(["deep", "net"])).toBe(undefined);
		const asked = await open(twice, [["deep", "net"]]);
		expect(asked.vocabulary.findStems(["deep", "net"])).toBeDefined();
		const frequent = await open([...twice, page("c", "deep nets")]);
		expect(frequent.vocabulary.findStems(["deep", "net"])).toBeDefined();
	});

	it("does not take neighbours of two sentences for a phrase", async () => {
		const pages = Array.from({ length: 5 }, (_, at) => page(`p${at}`, "It is deep. Net (works)"));
		const { vocabulary } = await open(pages);
		expect(vocabulary.findStems(["deep", "net"])).toBe(undefined);
		expect(vocabulary.findStems(["net", "work"])).toBe(undefined);
	});

	it("is shown by the most frequent form, of equals the shortest", () => {
		const counted = (forms: Readonly<Record<string, number>>) => ({
			forms: Object.entries(forms).map(([form, times]) => ({ form, times })),
			postings: [{ page: 0, times: 1, inTitle: false }],
		});
		const words = new Map([
			["prune", counted({ unprune: 2, wide: 2, prune: 1 })],
			["net", counted({ nets: 3, net: 1 })],
		]);
		const asked = [["net"], ["prune"]];
		expect(printIndex([page("a", "")], words, new Map(), asked, [4]).words).toBe("0nets 0wide");
	});

	it("parts its postings into files, and one changed word changes few of them", () => {
		const print = (more: Readonly<Record<string, number>>) => {
			const words = new Map(
				Array.from({ length: 400 }, (_, at): [string, number] => [`w${at}`, 40])
					.concat(Object.entries(more))
					.map(([form, count]) => {
						const postings = Array.from({ length: count }, (_, page) => ({
							...{ page, times: 1, inTitle: false },
						}));
						return [form, { forms: [{ form, times: 1 }], postings }] as const;
					}),
			);
			return printIndex([], words, new Map(), [], []);
		};
		const { sizes, postings, counts } = print({});
		expect(readNumbers(sizes).reduce((sum, size) => sum + size)).toBe(400);
		expect(new Set(readNumbers(counts))).toEqual(new Set([40]));
		expect(Math.max(...postings.map(({ length }) => length))).toBeLessThan(2 * 4100);
		expect(postings.length).toBeGreaterThan(4);
		const known = new Set(postings.map((text, at) => `${text} ${readNumbers(sizes)[at]}`));
		const edited = print({ w200a: 3 });
		const changed = edited.postings.filter(
			(text, at) => !known.has(`${text} ${readNumbers(edited.sizes)[at]}`),
		);
		expect(changed.length).toBeLessThanOrEqual(2);
	});

	it("may be of no page at all", async () => {
		const { rank, vocabulary } = await open([]);
		expect(vocabulary.words).toEqual([]);
		expect(rank("anything")).toEqual([]);
	});
});

describe("pages that answer", () => {
	it.each([
		[
			"a word in the title before one in the text",
			["b", "a"],
			[page("a", "a net"), page("b", "other", { title: "Net" })],
		],
		[
			"a text of many mentions before one of few",
			["b", "a"],
			[page("a", "net x y z"), page("b", "net net net z")],
		],
		[
			"a short text before a long one",
			["b", "a"],
			[page("a", `net ${"x ".repeat(80)}`), page("b", "net")],
		],
		[
			"a text before the name of a theme",
			["b", "a"],
			[page("a", "other", { themes: "Net" }), page("b", "net other")],
		],
		["equals in the order of the pages", ["a", "b"], [page("a", "net"), page("b", "net")]],
	])("rank %s", async (_, order, pages) => {
		const { rank } = await open([...pages, page("z", "nothing of it")]);
		expect(rank("net")).toEqual(order);
	});

	it("rank by how much of the query they answer, and by words side by side", async () => {
		const { rank } = await open([
			page("apart", "deep filling words net"),
			page("one", "net net net net"),
			page("beside", "deep net filling words"),
			page("beside-too", "deep net"),
			page("beside-three", "deep net"),
			...Array.from({ length: 9 }, (_, at) => page(`z${at}`, "filling words")),
		]);
		expect(rank("deep net")).toEqual(["beside-too", "beside-three", "beside", "apart", "one"]);
	});

	it("prefer one that answers all of it to one that answers its rarest word best", async () => {
		const { rank } = await open([
			page("rare", "rare rare rare rare"),
			page("both", "rare common x x"),
			...Array.from({ length: 5 }, (_, at) => page(`c${at}`, "common")),
			...Array.from({ length: 5 }, (_, at) => page(`z${at}`, "filling words")),
		]);
		expect(rank("rare common").slice(0, 2)).toEqual(["both", "rare"]);
	});

	it("prefer a title that has all that is asked for", async () => {
		const { rank } = await open([
			page("half", "net net net net", { title: "Deep" }),
			page("whole", "x x x x", { title: "Deep net" }),
		]);
		expect(rank("deep net")).toEqual(["whole", "half"]);
	});

	it("have scores above zero that fall, whatever is asked", async () => {
		const texts = ["deep net", "net pruning", "量化 net", "deep pruning pruning"];
		const index = await open(texts.map((text, at) => page(`p${at}`, text)));
		const word = fc.constantFrom("deep", "nets", "prune", "量化", "xyzzy", "the", "dep", '"');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 5 }), (words) => {
				const ranked = rankPages(index.ask(words.join(" ")), index);
				let last = Number.POSITIVE_INFINITY;
				for (const { score } of ranked) {
					expect(score).toBeGreaterThan(0);
					expect(score).toBeLessThanOrEqual(last);
					last = score;
				}
				expect(new Set(ranked.map(({ page }) => page)).size).toBe(ranked.length);
			}),
			{ seed: 3 },
		);
	});

	it("are none where nothing is asked", () => {
		const nothing: Pick<Query, "terms" | "phrases"> = { terms: [], phrases: [] };
		expect(rankPages(nothing, { lengths: [1], postings: () => [] })).toEqual([]);
	});
});

describe("a typed word", () => {
	const vocabulary = wholeVocabulary(
		buildIndex(
			[
				"pruning networks",
				"pruning prunable",
				"self supervised",
				"learning",
				"Ler Ning",
				"quantization",
				"data",
				"σ 量化",
			].map((text, at) => page(`p${at}`, text)),
			[],
		),
	);
	const read = (word: string, last = false) => {
		const { parts, correction } = readWord(word, last, vocabulary);
		return [
			parts.map((wordings) => wordings.map(({ word }) => vocabulary.words[word]!.stem)),
			correction,
		];
	};

	it.each([
		["pruning", [["prune"]], undefined],
		["quanti", [["quantiz"]], undefined],
		["qua", [], undefined],
		["selfsupervised", [["self"], ["superv"]], undefined],
		["prunnig", [["prune"]], "pruning"],
		["lerning", [["learn", "ler"]], "learning"],
		["netowrks", [["network"]], "networks"],
		["xyzzy", [], undefined],
		["12345", [], undefined],
		["量化", [["量化"]], undefined],
		["量", [["量化"]], undefined],
		["da", [], undefined],
		["", [], undefined],
	])("“%s” is read as %j", (word, stems, correction) => {
		expect(read(word)).toEqual([stems, correction]);
	});

	it.each([
		["qua", [["quantiz"]]],
		["p", []],
		["prun", [["prune", "prunabl"]]],
	])("“%s” that may not be finished is read as %j", (word, stems) => {
		const [parts] = read(word, true) as [string[][]];
		expect(parts.map((part) => part.toSorted())).toEqual(stems.map((part) => part.toSorted()));
	});

	it("weighs less the less surely it was meant", () => {
		const weightOf = (word: string, last = false) =>
			readWord(word, last, vocabulary).parts[0]?.[0]?.weight ?? 0;
		const weights = [
			weightOf("pruning"),
			weightOf("prunnig"),
			weightOf("quanti"),
			weightOf("qu", true),
		];
		expect(weights).toEqual(weights.toSorted((a, b) => b - a));
		expect(new Set(weights).size).toBe(4);
	});
});
