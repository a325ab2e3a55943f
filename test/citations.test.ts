import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationText } from "../src/site/citationTexts.ts";
import { citation } from "../src/survey/emit/citation.ts";
import { hostileText } from "./support/hostile.ts";

const { Cite } = createRequire(import.meta.url)("@citation-js/core") as {
	Cite: new (text: string) => { data: { title: string; author?: object[]; note: string }[] };
};

const paper = {
	slug: "a-paper",
	title: "A paper",
	authors: undefined,
	date: undefined,
	url: undefined,
	appearances: [{ file: "daily_papers.txt", line: 3 }],
};
const text = (title: string, more: object = {}) =>
	citationText(citation({ ...paper, title, ...more }), []);

describe("a citation", () => {
	it("holds what the listing tells, and nothing else", () => {
		expect(citation({ ...paper, authors: { kind: "count", count: 3 } })).toEqual({
			id: "a-paper",
			type: "article",
			title: "A paper",
			note: "Listed in daily_papers.txt",
		});
		expect(
			citation({
				...paper,
				date: "2025-06",
				url: "https://example.org/a",
				authors: { kind: "names", names: ["Ada Lovelace", "van der Waals"] },
				appearances: [...paper.appearances, { file: "b.txt", line: 1 }, { file: "b.txt", line: 9 }],
			}),
		).toEqual({
			id: "a-paper",
			type: "article",
			title: "A paper",
			author: [{ literal: "Ada Lovelace" }, { literal: "van der Waals" }],
			issued: { "date-parts": [[2025, 6]] },
			URL: "https://example.org/a",
			note: "Listed in daily_papers.txt, b.txt",
		});
	});

	it("as BibTeX has the slug as key, capitals kept and formulas as TeX", () => {
		const item = citation({
			...paper,
			title: "The $\\ell_2$ norm of GPT & 字",
			authors: { kind: "organisation", name: "Smith & Sons" },
			date: "2025-06-05",
			url: "https://example.org/a_b?c=%20&d",
		});
		expect(citationText(item, ["\\ell_2"]).bibtex).toBe(
			[
				"@misc{a-paper,",
				"\tauthor = {{Smith \\& Sons}},",
				"\tyear = {2025},",
				"\tmonth = {jun 5},",
				"\tnote = {Listed in daily\\_papers.txt},",
				"\ttitle = {The $\\ell_2$ norm of {GPT} \\& 字},",
				"\turl = {https://example.org/a_b?c=%20&d},",
				"}",
				"",
			].join("\n"),
		);
	});

	it("as BibTeX gives back any title, author and file when citation-js reads it", () => {
		fc.assert(
			fc.property(hostileText, hostileText, (title, name) => {
				const item = citation({
					...paper,
					title: `A ${title}`,
					authors: { kind: "organisation", name: `A ${name}` },
					appearances: [{ file: name, line: 1 }],
				});
				const { data } = new Cite(citationText(item, []).bibtex);
				expect(data).toHaveLength(1);
				expect(data[0]!.title).toBe(item.title);
				expect(data[0]!.note).toBe(item.note);
				expect(data[0]!.author).toEqual([{ family: item.author![0]!.literal }]);
			}),
			{ seed: 7, numRuns: 400 },
		);
	});

	it("as RIS is one record of well-formed lines, whatever the texts", () => {
		fc.assert(
			fc.property(hostileText, hostileText, (title, name) => {
				const { ris } = text(title, { authors: { kind: "names", names: [name, "B"] } });
				const lines = ris.split("\n").slice(0, -1);
				expect(lines[0]).toBe("TY  - ELEC");
				expect(lines.at(-1)).toBe("ER  - ");
				for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
				expect(lines.filter((line) => /^(?:TY|ER)/u.test(line))).toHaveLength(2);
			}),
			{ seed: 7 },
		);
	});
});
