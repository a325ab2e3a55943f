import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex } from "../../src/search/core/buildIndex.ts";
import { excerptOf } from "../../src/search/core/excerptOf.ts";
import { stemOf } from "../../src/search/core/foldWord.ts";
import { formulaKey, formulaKeys } from "../../src/search/core/formulaKeys.ts";
import { LARGEST, readNumbers, writeNumbers } from "../../src/search/core/numbers.ts";
import { readQuery } from "../../src/search/core/readQuery.ts";
import { openThesaurus, stemsOfWording } from "../../src/search/core/thesaurus.ts";
import { tokensOf } from "../../src/search/core/tokensOf.ts";
import { wholeVocabulary } from "../support/openWords.ts";

describe("a text's words", () => {
	it.each([
		["self-supervised", ["self", "supervised"]],
		["ell sub 2 distance", ["l2", "distance"]],
		["\u2113\u2082", ["l2"]],
		["ell_2", ["l2"]],
		["L_2", ["l2"]],
		["L_infinity", ["l", "infinity"]],
		["ℓ_∞", ["infinity"]],
		["λ₁ and 2σ", ["lambda", "and", "sigma"]],
		["R_{1ρ}", ["rho"]],
		["R squared", ["r2"]],
		["R²", ["r2"]],
		["56 times lower", ["56x", "lower"]],
		["56×", ["56x"]],
		["64 times 64", ["64x64"]],
		["2:4", ["2:4"]],
		["10,000 images", ["10000", "images"]],
		["Fréchet’s", ["frechet"]],
		["the model's size.", ["the", "model", "size"]],
		["times change", ["times", "change"]],
	])("of “%s”", (text, words) => {
		expect(tokensOf(text).flatMap(({ parts }) => parts)).toEqual(words);
	});

	it("stand where they stand", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				let last = 0;
				for (const { start, end } of tokensOf(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
			{ seed: 5 },
		);
	});

	it.each([
		["quantisation", "quantization"],
		["quantised", "quantizing"],
		["modelling", "modeling"],
		["behaviour", "behaviors"],
		["centre", "centers"],
		["analyse", "analyzed"],
		["prunes", "pruning"],
		["contrastive", "contrastively"],
		["sensitive", "sensitivities"],
	])("“%s” and “%s” are one", (a, b) => {
		expect(stemOf(a)).toBe(stemOf(b));
	});

	it.each([
		["contrastive", "contrast"],
		["objective", "objects"],
		["generative", "general"],
		["active", "acts"],
	])("“%s” and “%s” are two", (a, b) => {
		expect(stemOf(a)).not.toBe(stemOf(b));
	});
});

describe("a formula's key", () => {
	it.each([
		["\\mathcal{O}(\\log n)", "O(log n)"],
		["\\ell_2", "ℓ2"],
		["O(\\log n)", "O(log(n))"],
		["p<0.05", "p < 0.05"],
		["m \\gg n", "m >> n"],
		["k\\geq 2", "k >= 2"],
		["\\sqrt{n}", "sqrt(n)"],
		["D_{\\mathrm{KL}}", "D_KL"],
	])("of %s is that of %s", (tex, typed) => {
		expect(formulaKey(tex)).toBe(formulaKey(typed));
	});

	it("is there for each side of a relation", () => {
		expect(formulaKeys("\\epsilon = 10")).toEqual(["epsilon=10", "epsilon", "10"]);
	});
});

const index = buildIndex(
	[
		["Pruning with self-supervised masks", "Pruning of weights. Pre-training helps the networks."],
		["MaskLLM", "Pretraining of large language models with 2:4 sparsity and importance sampling."],
		["Quantization", "The L sub 2 norm and KL divergence of networks; <b>importance</b> sampling."],
	].map(([title = "", text = ""], at) => ({
		id: `p${at}`,
		title,
		text,
		names: "",
		authors: "",
		tags: "",
		ids: "",
		themes: "",
		formulas: at === 2 ? formulaKeys("O(\\log n)").join(" ") : "",
	})),
	[stemsOfWording("relative entropy"), stemsOfWording("large language model")],
);

describe("an index", () => {
	it("tells how long a page is, however long", () => {
		const page = {
			id: "a",
			title: "",
			names: "",
			authors: "",
			tags: "",
			ids: "",
			themes: "",
			formulas: "",
		};
		const { lengths } = buildIndex([{ ...page, text: "pruning ".repeat(60_000) }], []);
		expect(readNumbers(lengths)).toEqual([60_000]);
	});
});

const vocabulary = wholeVocabulary(index);
const thesaurus = openThesaurus([
	{ same: ["LLM", "large language model"].map(stemsOfWording), also: [] },
	{ same: [stemsOfWording("trim")], also: [stemsOfWording("pruning")] },
]);
const read = (text: string) => readQuery(text, vocabulary, thesaurus);
const wordsAsked = (text: string) =>
	read(text).terms.map(({ parts, whole }) =>
		[...whole, ...parts.flat()].map(({ word }) => vocabulary.stemsOf(word).join(" ")),
	);

describe("a query", () => {
	it.each([
		["quantisation", "quantiz"],
		["prunning", "prune"],
		["pruinng", "prune"],
		["mask llm", "maskllm"],
		["selfsupervised", "self"],
		["L2-norm", "l2"],
		["O(log n)", "o(logn)"],
		["\\ell_2", "l2"],
		["2:4", "2:4"],
		["quan", "quantiz"],
		["trim", "prune"],
		["LLM", "larg languag model"],
		["pre-training", "pretrain"],
	])("“%s” asks for “%s”", (typed, stem) => {
		expect(wordsAsked(typed)[0]).toContain(stem);
	});

	it("tells what it corrected, and what it does not know", () => {
		expect(read("prunning").corrected).toEqual([{ from: "prunning", to: "pruning" }]);
		const { terms, unknown } = read("xyzzy");
		expect(terms).toEqual([]);
		expect(unknown).toEqual(["xyzzy"]);
	});

	it.each([
		["metwirks", ["networks"]],
		["metwirk", []],
		["networkers", ["networks"]],
		["xyzzy", []],
	])("offers for “%s” what is within two changes of it: %j", (typed, offered) => {
		expect(vocabulary.nearest(typed, 3)).toEqual(offered);
	});

	it("may hold anything", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				for (const { word } of read(text).terms.flatMap(({ parts, whole }) => [
					...parts.flat(),
					...whole,
				]))
					expect(vocabulary.counts[word]).toBeGreaterThan(0);
			}),
			{ seed: 5 },
		);
	});
});

describe("an excerpt", () => {
	const marked = { stems: new Set(["import", "norm"]), phrases: [] };

	it("marks whole words and escapes the rest", () => {
		const { html } = excerptOf("unimportant <b>importance</b> of the norm", marked, 30);
		expect(html).toBe(
			"unimportant &#60;b&#62;<mark>importance</mark>&#60;/b&#62; of the <mark>norm</mark>",
		);
	});

	it("shows the stretch that answers, from the beginning of its sentence", () => {
		const text = `${"Filling words go on. ".repeat(20)}Here the norm has importance. ${"More words. ".repeat(20)}`;
		const { plain } = excerptOf(text, marked, 20);
		expect(plain).toContain("norm has importance");
		expect(plain.startsWith("… ")).toBe(true);
		expect(plain.endsWith(" …")).toBe(true);
	});

	it("does not lose a word at the text's end for the beginning of a sentence", () => {
		const text = `${"Filling words go on. ".repeat(20)}Of these twelve words the very last one here is the norm`;
		expect(excerptOf(text, marked, 8).html).toContain("<mark>norm</mark>");
	});

	it("is the text's beginning where nothing in it is marked", () => {
		const text = "First words. ".repeat(20);
		expect(excerptOf(text, marked, 4).plain).toBe("First words. First words. …");
	});

	it("leaves formulas, and words that are also read out of formulas, as they are", () => {
		const text = "the ℓ₂ norm, 56×, and 3 times";
		expect(excerptOf(text, marked, 30).plain).toBe(text);
		const found = excerptOf(
			"a bound in λ₁ and O(λ)",
			{ stems: new Set(["lambda"]), phrases: [] },
			30,
		);
		expect(found.html).toBe("a bound in <mark>λ₁</mark> and O(<mark>λ</mark>)");
	});
});

it("numbers survive as text", () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.nat(60_000), fc.nat(LARGEST))), (numbers) => {
			expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
		}),
		{ seed: 5 },
	);
	expect(readNumbers(writeNumbers([0, LARGEST]))).toEqual([0, LARGEST]);
	expect(() => writeNumbers([LARGEST + 1])).toThrow("too large");
});
