import { describe, expect, it } from "vitest";
import { compareSurveys, isUnchanged } from "../../../src/survey/changes/compareSurveys.ts";
import { type SurveyRecord, surveyRecordSchema } from "../../../src/survey/changes/surveyRecord.ts";
import { compose, listing } from "../../support/compose.ts";

const recordOf = (
	listings: Readonly<Record<string, string>>,
	curation: Readonly<Record<string, string>> = {},
): SurveyRecord => surveyRecordSchema.parse(compose(listings, curation).survey.json);

const SLUG = "do-pruned-networks-forget";
const FIRST = { "a.txt": listing("Dec 29", { "Do pruned networks forget?": "Jun 5, 2024" }) };
const SECOND = {
	...FIRST,
	"b.txt": listing("Dec 30", { "Wader counts": "Jun 6, 2024", "Owl counts": "Jun 7, 2024" }),
};

describe("what is new in a survey", () => {
	it("is nothing where the same is composed", () => {
		const changes = compareSurveys(recordOf(SECOND), recordOf(SECOND));
		expect(isUnchanged(changes)).toBe(true);
		expect(changes).toMatchObject({ before: 3, added: [], gone: [], moved: [] });
	});

	it("is each paper of one listing more, by that listing", () => {
		const changes = compareSurveys(recordOf(FIRST), recordOf(SECOND));
		expect(changes.added).toEqual([
			{ slug: "owl-counts", title: "Owl counts", listings: ["b.txt"] },
			{ slug: "wader-counts", title: "Wader counts", listings: ["b.txt"] },
		]);
		expect(changes.gone).toEqual([]);
	});

	it("is what is gone, the other way round", () => {
		const changes = compareSurveys(recordOf(SECOND), recordOf(FIRST));
		expect(changes.gone.map(({ slug }) => slug)).toEqual(["owl-counts", "wader-counts"]);
		expect(changes.added).toEqual([]);
	});

	it("is a formula that is shown otherwise, and one that is text now", () => {
		const curated = (tex: string) => ({
			"f.yaml": `${SLUG}:\n  formulas: [{ listed: ell_2, tex: '${tex}' }]`,
		});
		const before = recordOf(FIRST, curated("\\ell_2"));
		expect(compareSurveys(before, recordOf(FIRST, curated("\\hat\\ell_2"))).formulas).toEqual([
			expect.objectContaining({ slug: SLUG, raw: "ell_2", from: "\\ell_2", to: "\\hat\\ell_2" }),
		]);
		const asText = { "f.yaml": `${SLUG}:\n  text: [{ listed: ell_2, shown: ell 2 }]` };
		expect(compareSurveys(before, recordOf(FIRST, asText)).formulas).toEqual([
			expect.objectContaining({ raw: "ell_2", from: "\\ell_2", to: undefined }),
		]);
	});

	it("is a paper under another theme, by the themes' names", () => {
		const filed = (theme: string) => ({
			"t.yaml": `${SLUG}:\n  themes: { ${theme}: pruned network }`,
		});
		const changes = compareSurveys(
			recordOf(FIRST, filed("pruning")),
			recordOf(FIRST, filed("theory")),
		);
		expect(changes.moved).toEqual([
			expect.objectContaining({ slug: SLUG, from: "pruning", to: "theory" }),
		]);
	});

	it("is nothing of what the record of an older version does not have", () => {
		const now = recordOf(FIRST, { "t.yaml": `${SLUG}:\n  themes: { pruning: pruned network }` });
		const older = { papers: now.papers.map(({ slug, url, title }) => ({ slug, url, title })) };
		expect(isUnchanged(compareSurveys(surveyRecordSchema.parse(older), now))).toBe(true);
	});

	it("is a newer version of a preprint, and results that are told now or no longer", () => {
		const paper = {
			...{ slug: "x", url: "papers/x/", title: "X", themes: [], listings: [], formulas: [] },
			ids: { arxivVersion: 1 },
			results: [{ value: "2×", quote: "It is 2× faster." }],
		};
		const newer = {
			...paper,
			ids: { arxivVersion: 3 },
			results: [{ value: "5 %", quote: "It gains 5 %." }],
		};
		const survey = (one: typeof paper): SurveyRecord => ({ papers: [one], themes: [] });
		expect(compareSurveys(survey(paper), survey(newer))).toMatchObject({
			versions: [{ slug: "x", from: 1, to: 3 }],
			results: [{ slug: "x", added: ["5 %"], gone: ["2×"] }],
		});
	});
});
