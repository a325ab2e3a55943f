import { describe, expect, it } from "vitest";
import { createScoring } from "../../../src/survey/classify/scoreThemes.ts";
import type { CountedPhrase } from "../../../src/survey/discover/countPhrases.ts";
import { termsOf } from "../../../src/survey/discover/termsOf.ts";
import { themeSchema } from "../../../src/survey/theme.ts";
import { readWords } from "../../../src/survey/words/readWords.ts";

/** A phrase in the forms in which papers write it. */
function phraseOf(...forms: readonly string[]): CountedPhrase {
	const places = forms.map((form, paper) => {
		const [words] = readWords([{ title: "", abstract: form }]);
		return [paper, [{ words, at: 0 }]] as const;
	});
	return { key: "", length: 1, places: new Map(places) } as unknown as CountedPhrase;
}

describe("the terms of a phrase", () => {
	it.each([
		[["image denoising"], ["image denoising"]],
		[["reasoning capabilities"], ["reasoning capabilities"]],
		[["surrogate losses"], ["surrogate losses"]],
		[["neural networks"], ["neural network"]],
		[["neural networks", "neural network"], ["neural network"]],
		[["Schrödinger bridges"], ["schrödinger bridge"]],
	])("%j are %j, and find it", (forms, terms) => {
		expect(termsOf(phraseOf(...forms))).toEqual(terms);
		const fields = { title: "One", order: 1, definition: "One.", terms: { 1: terms } };
		const score = createScoring([{ id: "one", ...themeSchema.parse(fields) }]);
		for (const form of forms)
			expect(score(`On ${form}`, `We study ${form}.`)[0]?.evidence).not.toEqual([]);
	});
});
