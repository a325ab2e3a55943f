import { describe, expect, it } from "vitest";
import { citation } from "../../../src/survey/cite/citation.ts";
import { compose, listing } from "../../support/compose.ts";

const TITLE = "Wader counts";
const bib = (fields: string) => ({
	"a.bib": `@article{w, title={${TITLE}}, abstract={We count.}, ${fields}}`,
});
const json = (survey: { json: object }) =>
	(survey.json as { papers: Record<string, unknown>[] }).papers[0]!;

describe("facts that a person states", () => {
	it("stand where the listing tells none", () => {
		const { survey, messages } = compose(
			{ "a.txt": listing("Dec 30", { [TITLE]: "Jun 5, 2024" }) },
			{
				"records.yaml": [
					"wader-counts:",
					"  authors: [Ada Lovelace, 'Díaz Ruiz, Ana']",
					"  ids: { arxiv: '2106.09685', doi: 10.1000/182 }",
					"  venue: Journal of Wader Studies",
					"  volume: 12",
					"  pages: 101-117",
					"  categories: [q-bio.PE]",
					"  url: https://example.org/waders",
					"  sources:",
					"    - { name: arXiv, url: 'https://arxiv.org/abs/2106.09685', tells: [authors, ids] }",
				].join("\n"),
			},
		);
		expect(messages).toEqual([]);
		expect(json(survey)).toMatchObject({
			authors: {
				kind: "names",
				names: ["Ada Lovelace", "Ana Díaz Ruiz"],
				people: [
					{ given: "Ada", family: "Lovelace" },
					{ given: "Ana", family: "Díaz Ruiz" },
				],
			},
			ids: { arxiv: "2106.09685", doi: "10.1000/182" },
			venue: "Journal of Wader Studies",
			volume: "12",
			pages: "101-117",
			categories: ["q-bio.PE"],
			sources: [{ name: "arXiv", tells: ["authors", "ids"] }],
		});
		expect(survey.papers[0]).toMatchObject({ url: "https://example.org/waders" });
	});

	it("win over the listing, whose volume is of another journal", () => {
		const { survey } = compose(
			bib("journal={Bird Study}, volume={3}, doi={10.1000/1}, author={A. Lovelace}"),
			{
				"records.yaml": "wader-counts: { venue: Wader Letters, authors: [Ada Lovelace] }",
			},
		);
		const paper = json(survey);
		expect(paper).toMatchObject({ venue: "Wader Letters", ids: { doi: "10.1000/1" } });
		expect(paper).toMatchObject({ authors: { names: ["Ada Lovelace"] } });
		expect(paper).not.toHaveProperty("volume");
	});

	it("do not contradict a listing that only counts the authors, but one that counts others", () => {
		const counting = (count: number) => ({
			"a.txt": listing("Dec 30", { [TITLE]: "Jun 5, 2024" }).replace(
				/\d+ authors?/u,
				`${count} authors`,
			),
		});
		const disagreements = (count: number) =>
			compose(counting(count), {
				"r.yaml": "wader-counts: { authors: [A B, C D] }",
			}).survey.findings.filter(({ kind }) => kind === "listings-disagree");
		expect(disagreements(2)).toEqual([]);
		expect(disagreements(3)).toHaveLength(1);
	});

	it("may go where the listing tells them too", () => {
		const { survey } = compose(bib("journal={Bird Study}, author={Ada Lovelace}"), {
			"r.yaml": "wader-counts:\n  venue: Bird Study\n  authors: [Ada Lovelace]\n  pages: 1-2",
		});
		expect(
			survey.findings.flatMap(({ kind, line, detail }) =>
				kind === "curation-removable" ? [`${line} ${detail}`] : [],
			),
		).toEqual(["2 venue", "3 authors"]);
	});

	it.each([
		["ids: { arxiv: 2106.09685 }", "arxiv: '2106.09685'"],
		["ids: { doi: https://doi.org/10.1000/182 }", 'written as in "10.1000/182"'],
		["url: javascript:alert(1)", "an http or https address"],
		["sources: [{ name: arXiv, tells: [everything] }]", "one of authors, ids"],
		["authors: []", "a list that is not empty"],
		['venue: "a\\u0007b"', "one line of text"],
		["venu: Nature", "perhaps you meant venue"],
	])("are refused with what to do: %s", (decision, message) => {
		const { messages } = compose(bib("year=2024"), { "r.yaml": `wader-counts:\n  ${decision}` });
		expect(messages.join()).toContain(message);
	});
});

describe("a preprint that came out later", () => {
	it("has the date of its listing, and is cited by the year of its venue", () => {
		const { survey } = compose(
			{ "a.txt": listing("Dec 30", { [TITLE]: "Jun 5, 2024" }) },
			{ "r.yaml": "wader-counts: { venue: Bird Study, published: 2025 }" },
		);
		const [paper] = survey.papers;
		expect(json(survey)).toMatchObject({ date: "2024-06-05", published: "2025" });
		expect(citation({ ...paper!, title: TITLE, abstract: "" }).issued).toEqual({
			"date-parts": [[2025]],
		});
	});
});

describe("a formula as a public record gives it", () => {
	it("is set, and says from where", () => {
		const { survey, messages } = compose(
			{ "a.txt": listing("Dec 30", { "Do pruned networks forget?": "Jun 5, 2024" }) },
			{
				"f.yaml":
					"do-pruned-networks-forget:\n  formulas: [{ listed: ell_2, tex: '\\hat{\\ell}_2', from: arXiv }]",
			},
		);
		expect(messages).toEqual([]);
		const paper = json(survey) as { formulas: object[]; edits: object[] };
		expect(paper.formulas).toContainEqual(
			expect.objectContaining({ tex: "\\hat{\\ell}_2", raw: "ell_2", from: "arXiv" }),
		);
		expect(paper.edits).toContainEqual(
			expect.objectContaining({ rule: "original-formula", from: "arXiv" }),
		);
	});
});
