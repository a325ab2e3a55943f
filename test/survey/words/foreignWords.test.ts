import { describe, expect, it } from "vitest";
import { proposeThemes } from "../../../src/survey/discover/proposeThemes.ts";
import { foreignWords } from "../../../src/survey/words/foreignWords.ts";
import { readWords } from "../../../src/survey/words/readWords.ts";

const wordsOf = (abstract: string) => readWords([{ title: "", abstract }])[0]!;
const holding = (abstract: string) =>
	wordsOf(abstract).flatMap(({ word, isFunction }) => (isFunction ? [word] : []));

describe("the words that hold sentences together", () => {
	it("are those of the language of the text", () => {
		expect(holding("Die Fichte wird auf trockenen Standorten durch die Buche ersetzt.")).toEqual([
			"die",
			"wird",
			"auf",
			"durch",
			"die",
		]);
		expect(holding("La vigne est sensible à l’oïdium et au mildiou.")).toEqual([
			"la",
			"est",
			"a",
			"l",
			"et",
			"au",
		]);
	});

	it("are English ones in an English text, though others have the same letters", () => {
		const words = holding("Cells die in the war of the son against the man, as we have seen.");
		expect(words).toEqual(["in", "the", "of", "the", "the", "as", "we", "have"]);
	});

	it("are English ones where a language cannot be told", () => {
		expect(foreignWords([])).toEqual(new Set());
		expect(foreignWords(["kolmogorov", "smirnov", "lie", "die"])).toEqual(new Set());
	});
});

/** Sentences of three fields, of which abstracts are put together. */
const german = [
	[
		"Die Fichte leidet unter dem Borkenkäfer und der Trockenheit.",
		"Auf trockenen Standorten wird die Fichte durch die Buche ersetzt.",
		"Der Zuwachs der Buche wurde mit Jahrringen auf dem Hang gemessen.",
		"Nach dem Windwurf kommt der Borkenkäfer in den Wald mit der Fichte.",
		"Das Totholz der Buche ist für die Käfer und die Pilze gut.",
	],
	[
		"Die Lesekompetenz ist am Ende der Grundschule gesunken.",
		"Der Unterricht der Lehrkräfte wird in der Grundschule beobachtet.",
		"Die Lehrkräfte haben mit der Fortbildung den Unterricht verändert.",
		"Auf das Gymnasium kommen die Kinder nach der Grundschule nicht immer.",
		"Mit dem Unterricht und den Lehrkräften steigt die Lesekompetenz.",
	],
	[
		"Die Haftung der Plattformen ist in der Verordnung geregelt.",
		"Der Gerichtshof legt die Verordnung und die Haftung weit aus.",
		"Die Einwilligung der Nutzer wird von den Plattformen nicht eingeholt.",
		"Nach der Verordnung ist die Einwilligung der Nutzer freiwillig.",
		"Vor dem Gerichtshof haben die Plattformen und die Nutzer Recht.",
	],
] as const;

it("a corpus in German has no theme that is called by them", () => {
	const papers = german.flatMap((sentences, field) =>
		sentences.map((title, nth) => ({
			slug: `${field}-${nth}`,
			title,
			abstract: [1, 2, 3].map((place) => sentences[(nth + place) % 5]).join(" "),
		})),
	);
	const themes = proposeThemes(papers);
	expect(themes).toHaveLength(3);
	for (const { name } of themes)
		expect(name).not.toMatch(/(?<!\p{L})(?:der|die|das|dem|den|und|auf|mit|nach)(?!\p{L})/iu);
});
