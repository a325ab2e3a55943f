import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex } from "../../../src/search/core/buildIndex.ts";
import { excerptOf } from "../../../src/search/core/excerptOf.ts";
import { rankPages } from "../../../src/search/core/rankPages.ts";
import { readQuery } from "../../../src/search/core/readQuery.ts";
import { openThesaurus } from "../../../src/search/core/thesaurus.ts";
import { openWhole } from "../../support/openWords.ts";

/** Searches texts, each a page: the numbers of those that answer, best first, and the query as read. */
async function search(texts: readonly string[], typed: string) {
	const pages = texts.map((text, at) => ({
		...{
			id: `${at}`,
			title: "",
			names: "",
			themes: "",
			formulas: "",
			authors: "",
			tags: "",
			ids: "",
		},
		text,
	}));
	const opened = await openWhole(buildIndex(pages, []));
	const query = readQuery(typed, opened.vocabulary, openThesaurus([]));
	return { found: rankPages(query, opened).map(({ page }) => page), query };
}

const texts = [
	"本文提出一种量化感知训练方法，压缩大型语言模型。",
	"本稿ではニューラルネットワークの量子化手法を提案する。",
	"우리는 신경망의 양자화를 통한 압축을 제안한다.",
	"Сжатие и квантование нейронных сетей уменьшает объём модели.",
	"Η κβάντωση και η συμπίεση των νευρωνικών δικτύων.",
	"ضَغْط الشبكات العصبية",
	"דְּחִיסָה של רשתות",
	"तंत्रिका नेटवर्क का संपीड़न",
	"การบีบอัดโครงข่ายประสาท",
	"Łukasz Müller und Ørsted an der Hauptstraße, nach Ćwikła und İnönü",
	"The queue does value a duel of Joel and Manuel; the bound of Mueller, Aarhus.",
	"Lượng tử hóa mạng nơ-ron; naïve Æther",
	"ＢＥＲＴ模型的ﾓﾃﾞﾙ",
];

describe("a word of any script", () => {
	it.each([
		["量化", 0],
		["量", 0],
		["语言模型", 0],
		["知训练", 0],
		['"量化感知"', 0],
		["量子化", 1],
		["ネットワーク", 1],
		["ﾈｯﾄﾜｰｸ", 1],
		["양자화", 2],
		["신경망", 2],
		["양자화".normalize("NFD"), 2],
		["압축", 2],
		["КВАНТОВАНИЕ", 3],
		["объем", 3],
		["объём", 3],
		["κβαντωση", 4],
		["ΚΒΆΝΤΩΣΗ", 4],
		["κβά", 4],
		["των", 4],
		["ضغط", 5],
		["דחיסה", 6],
		["संपीड़न", 7],
		["บีบอัด", 8],
		["Lukasz", 9],
		["Łukasz", 9],
		["muller", 9],
		["Müller", 9],
		["Mueller", 9],
		["Muell", 9],
		["Orsted", 9],
		["Oersted", 9],
		["hauptstrasse", 9],
		["HAUPTSTRAẞE", 9],
		["cwikla", 9],
		["inonu", 9],
		["İnönü", 9],
		["Müller", 10],
		["Århus", 10],
		["luong tu hoa", 11],
		["aether", 11],
		["bert", 12],
		["モデル", 12],
	])("“%s” finds its page", async (typed, page) => {
		expect((await search(texts, typed)).found).toContain(page);
	});

	it.each(["dos", "valu", "jol", "dul", "manul", "qu"])(
		"English is not taken for German: “%s” is no other spelling",
		async (typed) => {
			const { query } = await search([texts[10]!], `${typed} `);
			expect(
				query.terms.filter(({ parts }) => parts.length > 0 && !query.corrected.length),
			).toEqual(
				typed === "valu" ? [expect.anything()] : [], // the stem of “value”
			);
		},
	);

	it("is unknown as it was typed, and only where no part of it stands", async () => {
		expect((await search(texts, "剪枝蒸馏")).query.unknown).toEqual(["剪枝蒸馏"]);
		const { found, query } = await search(texts, "量化蒸馏");
		expect(query.unknown).toEqual([]);
		expect(found).toEqual([0]);
	});

	it("is found by each of its parts, whatever its script", async () => {
		const sign = fc.constantFrom(
			...Array.from("量化感知训练模型压ニューラル양자화를네트การบีบ𠀀𠀁"),
		);
		const run = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(""));
		const alphabet = fc.constantFrom("абвгдеё", "αβγδέζ", "ابتثج", "אבגדה", "कखगघि", "łøßäüœ");
		const letters = alphabet.chain((all) =>
			fc.array(fc.constantFrom(...Array.from(all)), { minLength: 3, maxLength: 9 }),
		);
		const word = letters.map((letters) => letters.join("")).filter((word) => !/^\p{M}/u.test(word));
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.oneof(run, word), { minLength: 1 }),
				fc.nat(),
				async (words, at) => {
					const whole = words[at % words.length]!;
					const signs = Array.from(whole);
					const isRun = /^[量-鿿一-龥ぁ-ヿ가-힣ก-๿𠀀𠀁]/u.test(whole);
					const from = isRun ? at % signs.length : 0;
					const part = signs.slice(from).join("");
					if (/^\p{M}/u.test(part)) return;
					const { found } = await search(["another page", words.join(" ")], part);
					expect(found).toEqual([1]);
				},
			),
			{ seed: 7 },
		);
	});
});

describe("an excerpt without blanks", () => {
	const text = `${"这里没有答案只有文字。".repeat(20)}我们研究大模型的量化感知训练。${"更多的文字。".repeat(20)}`;
	const marked = { stems: new Set(["量化", "化感", "感知"]), phrases: [] };

	it("is short, and marks what was asked as one stretch", () => {
		const { html, plain } = excerptOf(text, marked, 20);
		expect(html).toContain("<mark>量化感知</mark>训练");
		expect(plain.length).toBeLessThan(60);
		expect(plain).not.toMatch(/^… [。，]/u);
	});

	it("leaves Korean words whole", () => {
		const { plain } = excerptOf(
			"신경망의 양자화를 통한 압축을 제안한다.",
			{ ...marked, stems: new Set() },
			2,
		);
		expect(plain).toBe("신경망의 양자화를 …");
	});
});
