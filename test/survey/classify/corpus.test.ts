import { describe, expect, it } from "vitest";
import {
	countByTheme,
	f1Of,
	judge,
	precisionOf,
	recallOf,
	sumOf,
} from "../../../scripts/lab/themes/scoreFilings.ts";
import { composeSurvey } from "../../../src/survey/survey.ts";
import { readCorpus } from "../../support/corpus.ts";

/** The corpus filed by its curator, and the same papers as nobody labelled them. The rules read no curation. */
const content = await readCorpus();
const labelled = composeSurvey(content).survey.papers;
const filed = new Map(
	composeSurvey({ ...content, curation: [] }).survey.papers.map((paper) => [paper.slug, paper]),
);
const verdicts = labelled.map((paper) =>
	judge(
		{ themes: paper.themes.map(({ theme }) => theme), optionalThemes: ["unfiled"], noneFit: false },
		(filed.get(paper.slug)?.themes ?? []).map(({ theme }) => theme),
	),
);
const counts = countByTheme(verdicts);

describe("the papers of the corpus, filed by their terms", () => {
	it("are filed as their curator files them, nearly", () => {
		expect(labelled.length).toBe(201);
		expect(f1Of(sumOf(counts.values()))).toBeGreaterThan(0.8);
	});

	it.each(["quantization", "pruning", "losses", "ssl"])(
		"%s: found, and not where it is not",
		(theme) => {
			const found = counts.get(theme) ?? { right: 0, wrong: 0, missed: 1 };
			expect(precisionOf(found)).toBeGreaterThan(0.7);
			expect(recallOf(found)).toBeGreaterThan(0.8);
		},
	);

	it("carry a score and phrases that stand in the text", () => {
		for (const { title, abstract, themes } of filed.values()) {
			for (const { theme, score, phrases, curated } of themes) {
				expect(curated).toBe(false);
				if (theme === "unfiled") continue;
				expect(score).toBeGreaterThanOrEqual(0.5);
				expect(phrases.length).toBeGreaterThan(0);
				for (const phrase of phrases)
					expect(title.listed.includes(phrase) || abstract.listed.includes(phrase)).toBe(true);
			}
		}
	});
});
