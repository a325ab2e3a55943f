import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fillers } from "../../../src/search/core/fillers.ts";
import { fold, stemOf } from "../../../src/search/core/foldWord.ts";
import { marksIn } from "../../../src/search/core/markText.ts";
import { memoize } from "../../../src/search/core/memoize.ts";
import { pageOf } from "../../../src/search/core/pageOf.ts";
import { spellings } from "../../../src/search/core/spellings.ts";
import { functionWords } from "../../../src/text/functionWords.ts";
import { hostileText } from "../../support/hostile.ts";

describe("a word that is folded", () => {
	it.each([
		["Łódź", "lodz"],
		["Σας", "σασ"],
		["ℓ₂", "l2"],
		["10×", "10x"],
		["ﬁne", "fine"],
		["模型", "模型"],
	])("%s", (word, folded) => {
		expect(fold(word)).toBe(folded);
		expect(fold(fold(word))).toBe(fold(word));
	});

	it("is the same however its accents are written", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
			}),
			{ seed: 5 },
		);
	});
});

describe("spellings", () => {
	it.each([
		["quantisation", "quantization"],
		["analyser", "analyzer"],
		["modelled", "modeled"],
		["behavioural", "behavioral"],
		["fibre", "fiber"],
		["catalogues", "catalogs"],
		["greyscale", "grayscale"],
		["rise", "rise"],
		["four", "four"],
		["filler", "filler"],
	])("of “%s”: %s", (british, american) => {
		const written = spellings.reduce((word, [find, write]) => word.replace(find, write), british);
		expect(written).toBe(american);
		expect(stemOf(british)).toBe(stemOf(american));
	});
});

describe("words that no page is about", () => {
	it("are folded words, and none is both", () => {
		for (const words of [functionWords, fillers]) {
			expect(words.size).toBeGreaterThan(20);
			for (const word of words) expect(word).toMatch(/^[a-z]+$/u);
		}
		expect([...fillers].filter((word) => functionWords.has(word))).toEqual([]);
		expect(functionWords.has("not")).toBe(false);
	});
});

describe("a function that remembers", () => {
	it("answers as before, and computes each word once", () => {
		const compute = vi.fn((word: string) => word.length);
		const remember = memoize(compute);
		expect(["ab", "", "ab", "constructor", ""].map(remember)).toEqual([2, 0, 2, 11, 0]);
		expect(compute).toHaveBeenCalledTimes(3);
	});

	it("does not grow without end", () => {
		const compute = vi.fn((word: string) => word);
		const remember = memoize(compute);
		for (let word = 0; word <= 50_000; word++) remember(String(word));
		compute.mockClear();
		remember("0");
		expect(compute).toHaveBeenCalledOnce();
	});
});

describe("what answers a query in a text", () => {
	const marks = (text: string, stems: string[], ...phrases: string[][]) =>
		marksIn(text, { stems: new Set(stems), phrases }).map(({ start, end }) =>
			text.slice(start, end),
		);

	it.each([
		["Pruned nets, unpruned nets", ["prune"], ["Pruned"]],
		["a self-supervised net", ["superv"], ["self-supervised"]],
		["pre-training", ["pretrain"], ["pre-training"]],
		["56 times and 56×", ["56x"], ["56 times", "56×"]],
		["on the nets", ["the", "on"], []],
		["量化 模型", ["量化"], ["量化"]],
		["", ["a"], []],
	])("“%s”", (text, stems, found) => {
		expect(marks(text, stems)).toEqual(found);
	});

	it.each([
		["state of the art", ["state", "art"], ["state", "of", "the", "art"]],
		["the state art", ["state", "art"], ["state", "art"]],
		["art of the state", ["state", "art"], []],
		["language, model", ["languag", "model"], ["language", "model"]],
		["large language", ["languag", "model"], []],
		["language language model", ["languag", "model"], ["language", "model"]],
	])(
		"is a phrase whose words follow one another, but for function words: “%s”",
		(text, phrase, found) => {
			expect(marks(text, [], phrase)).toEqual(found);
		},
	);

	it("is in the text, in order, whatever that is", () => {
		fc.assert(
			fc.property(hostileText, hostileText, (text, query) => {
				const stems = new Set(query.split(/\s+/u).map((word) => stemOf(fold(word))));
				let last = 0;
				for (const { start, end } of marksIn(text, { stems, phrases: [[...stems]] })) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
			{ seed: 5 },
		);
	});
});

describe("a page", () => {
	it("is what Pagefind has stored, and empty where that is nothing", () => {
		expect(pageOf({ id: "a", content: "T", meta: {} })).toEqual({
			id: "a",
			title: "",
			names: "",
			text: "T",
			authors: "",
			tags: "",
			ids: "",
			themes: "",
			formulas: "",
		});
		const meta = {
			title: "A",
			method: "NetA",
			themes: "X",
			formulas: "o(n)",
			date: "2024",
			ids: "1",
		};
		expect(pageOf({ id: "a", content: "T", meta })).toEqual({
			id: "a",
			title: "A",
			names: "NetA",
			text: "T",
			authors: "",
			tags: "",
			ids: "1",
			themes: "X",
			formulas: "o(n)",
		});
	});
});
