import { expect, it } from "vitest";
import { findTerms, indexTerms, joinIndices } from "../../src/survey/classify/findTerms.ts";
import { tokenize } from "../../src/survey/classify/tokenize.ts";
import { slugOf } from "../../src/survey/merge/slugOf.ts";
import { readWords } from "../../src/survey/words/readWords.ts";
import { eachFeature } from "../../src/survey/words/vectors.ts";

it.each([
	["基于量化的压缩", "ji-yu-liang-hua-de-ya-suo"],
	["基于 BERT 的量化", "ji-yu-bert-de-liang-hua"],
	["Квантование сетей", "kvantovanie-setey"],
	["양자화를 통한 압축", "yangjahwaleul-tonghan-abchug"],
	["Συμπίεση νευρωνικών δικτύων", "sympiesi-neyronikon-diktyon"],
	["ضغط الشبكات", "dght-lshbkt"],
	["φ-learning", "learning-1q6yjq9"],
	["Straße nach Łódź", "strae-nach-odz-ktliuc"],
	["αβ Nets", "nets-bknal2"],
])("the slug of “%s” can be typed, and that of a Latin title is as ever", (title, slug) => {
	expect(slugOf(title)).toBe(slug);
});

it.each([
	["量化", "大模型的量化感知训练", "量化"],
	["枝刈り", "ネットワークの枝刈りについて", "枝刈り"],
	["양자화", "신경망의 양자화를 위한", "양자화"],
	["квантован*", "Метод квантования весов", "квантования"],
	["объем", "Объём модели", "Объём"],
	["κβάντωση", "Η ΚΒΑΝΤΩΣΗ βαρών", "ΚΒΑΝΤΩΣΗ"],
	["संपीड़न", "नेटवर्क का संपीड़न।", "संपीड़न"],
	["量化", "量。化", undefined],
])("the term “%s” in “%s”", (term, text, phrase) => {
	const tokens = tokenize(text);
	const index = joinIndices([indexTerms({ terms: { 1: [term] }, counterTerms: {} })]);
	const [[mention] = []] = findTerms(index, 1, tokens);
	const found = mention && text.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end);
	expect(found).toBe(phrase);
});

it("papers in scripts without blanks are related by pairs of signs, not by sentences", () => {
	const found = new Set<string>();
	const [words = []] = readWords([{ title: "", abstract: "模型的量化感知训练。量化" }]);
	eachFeature(words, (name) => found.add(name));
	expect([...found]).toEqual(["模 型", "量 化", "化 感", "感 知", "知 训", "训 练"]);
});
