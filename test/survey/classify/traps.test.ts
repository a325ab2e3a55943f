import { describe, expect, it } from "vitest";
import { classify } from "../../../src/survey/classify/classify.ts";
import { createScoring } from "../../../src/survey/classify/scoreThemes.ts";
import { readCorpus } from "../../support/corpus.ts";
import { runs } from "../../support/runs.ts";
import { elsewhere, within } from "./fields.ts";
import { fitting, traps } from "./traps.ts";

const { themes } = await readCorpus();
const scoreThemes = createScoring(themes);
const themesOf = (title: string, abstract: string) =>
	classify(scoreThemes, title, abstract).themes.map(({ theme }) => theme);

describe("a paper that only sounds like a theme is not filed", () => {
	it.each([...traps, ...elsewhere])("$title", ({ title, abstract }) => {
		expect(themesOf(title, abstract)).toEqual([]);
	});
});

describe("a paper of a theme is filed", () => {
	it.each(fitting)("$title", ({ title, abstract, theme }) => {
		expect(themesOf(title, abstract)[0]).toBe(theme);
	});

	it.each(within)("$title, and under no other", ({ title, abstract, themes }) => {
		expect(themesOf(title, abstract).toSorted()).toEqual([...themes].toSorted());
	});
});

describe("whether a theme fits", () => {
	it("does not depend on the other themes", () => {
		const scorings = themes.map((theme) => createScoring([theme]));
		for (const { title, abstract } of [...traps, ...fitting, ...elsewhere, ...within]) {
			const alone = scorings.flatMap((scoring) =>
				classify(scoring, title, abstract).themes.map(({ theme }) => theme),
			);
			expect(alone.toSorted()).toEqual(themesOf(title, abstract).toSorted());
		}
	});

	it("is answered in time for any length of text", () => {
		const text = "we propose a novel quantized pruning loss of a network ".repeat(runs(18_000));
		const before = process.cpuUsage();
		expect(themesOf(text, text)).not.toEqual([]);
		const { user } = process.cpuUsage(before);
		// A million words a second and more; a text of this length would take hours if it were quadratic.
		expect(user / 1e6).toBeLessThan(20);
	});
});
