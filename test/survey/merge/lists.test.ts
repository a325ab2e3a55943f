import { describe, expect, it } from "vitest";
import { compose, THEMES } from "../../support/compose.ts";

const ABSTRACT = "We say what is so. ".repeat(15).trim();
const lines = (...records: readonly object[]) =>
	records.map((record) => JSON.stringify({ abstract: ABSTRACT, ...record })).join("\n");
const composed = (files: Readonly<Record<string, string>>, settings = {}) =>
	compose(files, {}, THEMES, settings).survey;

describe("records of one paper on several lists", () => {
	const preprint = {
		title: "Low rank adaptation",
		id: "2106.09685v1",
		published: "2021-06-17",
		abstract: `${ABSTRACT} First version.`,
	};
	it("show the newest version under the date of the oldest, and where each fact is from", () => {
		const [paper] = composed({
			"a.jsonl": lines({
				...preprint,
				id: "2106.09685v2",
				published: "2021-10-16",
				abstract: ABSTRACT,
			}),
			"b.jsonl": lines(preprint),
			"c.jsonl": lines({
				title: "Low-Rank Adaptation",
				abstract: "",
				venue: "ICLR",
				doi: "10.1000/abc",
			}),
		}).papers;
		expect(paper).toMatchObject({
			date: "2021-06-17",
			abstract: { listed: ABSTRACT },
			details: { venue: "ICLR", ids: { arxiv: "2106.09685", arxivVersion: 2, doi: "10.1000/abc" } },
			appearances: [
				{ file: "a.jsonl", tells: ["title", "abstract", "arxiv"] },
				{ file: "b.jsonl", tells: ["date"], variant: { abstract: `${ABSTRACT} First version.` } },
				{ file: "c.jsonl", tells: ["venue", "doi"] },
			],
		});
	});

	it("add the pages of a journal that is named otherwise", () => {
		const [paper] = composed({
			"a.jsonl": lines({ title: "Birds in wind", venue: "The Annals of Birds" }),
			"b.jsonl": lines({ title: "Birds in wind", venue: "Annals of Birds", pages: "1-9" }),
		}).papers;
		expect(paper?.details).toMatchObject({ venue: "The Annals of Birds", pages: "1–9" });
	});

	it("are two papers where one title has two identities, each told by its own", () => {
		const { findings } = composed({
			"a.jsonl": lines({ ...preprint, doi: "10.1000/abc" }),
			"b.jsonl": lines({ title: preprint.title, doi: "10.1000/other" }),
		});
		const told = findings.filter(({ kind }) => kind === "shared-title");
		expect(told.map(({ detail }) => detail)).toEqual([
			"doi 10.1000/abc, arxiv 2106.09685",
			"doi 10.1000/other",
		]);
	});

	it("add their keywords, and mix no volume of one journal with another's name", () => {
		const [paper] = composed({
			"a.jsonl": lines({ title: "Birds in wind", keywords: ["Wind", "birds"], volume: "7" }),
			"b.jsonl": lines({ title: "Birds in wind", venue: "Ibis", keywords: ["wind", "flight"] }),
			"c.jsonl": lines({ title: "Birds in wind", venue: "The Auk", volume: "3", pages: "1-9" }),
			"d.jsonl": lines({ title: "Birds in wind", venue: "IBIS", pages: "20-31" }),
		}).papers;
		expect(paper).toMatchObject({
			details: {
				venue: "Ibis",
				volume: "7",
				pages: "20–31",
				keywords: ["Wind", "birds", "flight"],
			},
			appearances: [
				{ tells: ["title", "abstract", "volume", "keywords"] },
				{ tells: ["venue", "keywords"] },
				{ tells: [] },
				{ tells: ["pages"] },
			],
		});
	});

	it("have the authors of the newest version, as fully as any list names them", () => {
		const [paper] = composed({
			"a.jsonl": lines({ ...preprint, authors: ["A. Lee"] }),
			"b.jsonl": lines({ ...preprint, id: "2106.09685v3", authors: ["A. Lee", "Wei Wang"] }),
			"c.jsonl": lines({ ...preprint, id: "2106.09685v2", authors: ["Lee, Ann", "Wang, Wei"] }),
		}).papers;
		expect(paper?.authors).toEqual({ kind: "names", names: ["Lee, Ann", "Wang, Wei"] });
	});

	it("are dated to the day by the one that tells it, and may be of two years", () => {
		const { papers } = composed({
			"a.jsonl": lines({ title: "Birds in wind", year: 2019 }),
			"b.jsonl": lines({ title: "Birds in wind", date: "2020-01-01", venue: "Ibis" }),
			"c.jsonl": lines({ title: "Birds in wind", date: "2019-03-04" }),
			"d.jsonl": lines({ title: "Birds in wind", year: 2020 }),
		});
		expect(papers).toMatchObject([{ date: "2019-03-04" }]);
	});

	it("of titles that are only near are told, not merged", () => {
		const { papers, findings } = composed({
			"a.jsonl": lines(
				{ title: "Low rank adaptation of large language models" },
				{ title: "Low rank adaption of large language models" },
			),
		});
		expect(papers).toHaveLength(2);
		expect(findings.filter(({ kind }) => kind === "near-title")).toHaveLength(1);
	});
});

describe("a record without an abstract", () => {
	const files = { "a.jsonl": lines({ title: "With" }, { title: "Without", abstract: "" }) };

	it("is counted and told, but no paper of the survey", () => {
		const { papers, withoutAbstract, findings, json } = composed(files);
		expect(papers.map(({ slug }) => slug)).toEqual(["with"]);
		expect(withoutAbstract.map(({ slug }) => slug)).toEqual(["without"]);
		expect(findings.filter(({ kind }) => kind === "no-abstract")).toMatchObject([{ line: 2 }]);
		expect(json).toMatchObject({
			counts: { papers: 1, withoutAbstract: 1 },
			withoutAbstract: [{ title: "Without", listings: [{ listing: "a.jsonl", line: 2 }] }],
		});
	});

	it("is one where the survey wishes it", () => {
		const { papers } = composed(files, { showWithoutAbstract: true });
		expect(papers.map(({ slug }) => slug)).toEqual(["with", "without"]);
	});

	it("is a problem where no list has any", () => {
		const { messages } = compose({ "a.jsonl": lines({ title: "Without", abstract: "" }) });
		expect(messages).toMatchInlineSnapshot(`
			[
			  "a.jsonl:1
			  expected  records with abstracts
			  found     none in any listing, only titles
			  to do     export the list with abstracts, or write \`showWithoutAbstract: true\` in survey.yaml for a survey of titles",
			]
		`);
	});
});
