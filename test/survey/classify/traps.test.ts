import { describe, expect, it } from "vitest";
import { classify } from "../../../src/survey/classify/classify.ts";
import { createScoring } from "../../../src/survey/classify/scoreThemes.ts";
import { readCorpus } from "../../support/corpus.ts";
import { runs } from "../../support/runs.ts";
import { elsewhere, within } from "./fields.ts";
import { fitting, narrower, traps } from "./traps.ts";

const { themes } = await readCorpus();
const scoreThemes = createScoring(themes);
const themesOf = (title: string, abstract: string) =>
	classify(scoreThemes, title, abstract).themes.map(({ theme }) => theme);
const scoresWithin = new Map(
	themes.map(({ id, narrower = [] }) => [id, createScoring(narrower)] as const),
);

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

describe("a paper of a theme within another", () => {
	it.each(narrower)("is of both: $title", ({ title, abstract, theme, narrower }) => {
		expect(themesOf(title, abstract)[0]).toBe(theme);
		const [best] = classify(scoresWithin.get(theme)!, title, abstract).themes;
		expect(best?.theme).toBe(narrower);
	});

	it("is there for each that the survey has", () => {
		const ids = themes.flatMap(({ narrower = [] }) => narrower.map(({ id }) => id));
		expect(new Set(narrower.flatMap(({ narrower }) => narrower ?? []))).toEqual(new Set(ids));
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
