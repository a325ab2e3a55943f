import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { scoreResults } from "../../../scripts/lab/results/scoreResults.ts";
import { compilePaper } from "../../../src/render/compilePaper.ts";
import { findResults } from "../../../src/survey/enrich/results/findResults.ts";
import { placeQuote } from "../../../src/survey/text/placeQuote.ts";
import { composeCorpus, ROOT } from "../../support/corpus.ts";

/** Results that a person wrote down, at most three a paper; offsets into the listed abstract. */
const record = JSON.parse(
	readFileSync(path.join(ROOT, "test/survey/results/recorded.json"), "utf8"),
) as readonly {
	title: string;
	results: readonly { start: number; end: number; value: string }[];
}[];
const { survey } = await composeCorpus();
const papers = new Map(survey.papers.map((paper) => [paper.title.listed, paper]));

describe("the curation record", () => {
	it("of results is found, but for those that state no measurement", () => {
		const recorded = record.flatMap(({ title, results }) =>
			results.map(({ start, end, value }) => {
				const abstract = papers.get(title)?.abstract;
				const place = abstract && placeQuote(abstract, abstract.listed.slice(start, end));
				if (!place) throw new Error(`${title} has no stretch from ${start} to ${end}`);
				return { title, value, ...place };
			}),
		);
		expect(recorded).toHaveLength(105);
		const { found } = scoreResults(recorded, (title) => {
			const abstract = papers.get(title)?.abstract;
			return abstract ? findResults(abstract) : [];
		});
		expect(found.length / recorded.length).toBeGreaterThanOrEqual(0.85);
	});

	it("is not reached by taking every number", () => {
		const results = survey.papers.flatMap(({ abstract }) => findResults(abstract));
		expect(results.length).toBeLessThan(140);
	});
});

describe("a paper's page", () => {
	it("has each reported sentence under its own id", async () => {
		const ids = new Set<string>();
		for (const { body, frontmatter } of survey.pages) {
			if (frontmatter.results.length === 0) continue;
			const { abstract } = await compilePaper(body, frontmatter);
			const { document } = parseHTML(`<html><body>${abstract}</body></html>`);
			for (const { anchor, quote } of frontmatter.results) {
				const sentence = document.getElementById(anchor);
				if (!quote.includes("$")) expect(sentence?.textContent).toBe(quote);
				expect(sentence?.className).toBe("result");
			}
			for (const { id } of document.querySelectorAll("[id]")) {
				expect(ids.has(id), id).toBe(false);
				ids.add(id);
			}
		}
		expect(ids.size).toBeGreaterThan(50);
	});
});
