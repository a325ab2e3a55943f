import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { enrichPaper, type GivenPaper } from "../../src/enrich/core/enrichPaper.ts";
import { givenPapers } from "../../src/enrich/core/givenPapers.ts";
import { planFiles } from "../../src/enrich/core/planFiles.ts";
import { OPEN, printOpen } from "../../src/enrich/core/printOpen.ts";
import { readFileOfRecords } from "../../src/enrich/core/readRecords.ts";
import { summarise } from "../../src/enrich/core/summary.ts";
import { tellSummary } from "../../src/enrich/core/tellSummary.ts";
import { parseCuration } from "../../src/survey/curation/parseCuration.ts";
import { readYaml } from "../../src/text/yaml.ts";
import { runs } from "../support/runs.ts";

const TITLE = "A Paper That Anybody May Claim to Tell Of";
const ABSTRACT =
	"We prune the weights of a network twice and find that what is left learns ell_2 faster than before, on images " +
	"as well as on text, with no more than a tenth of the energy that training took, for layers of every kind.";

const [paper] = givenPapers({
	listings: [
		{
			file: "list.jsonl",
			bytes: Buffer.from(JSON.stringify({ title: TITLE, authors: 2, abstract: ABSTRACT })),
		},
	],
	curation: [],
	themes: [],
}).papers as [GivenPaper];

/** What YAML, HTML, a terminal or a program may take for something else than text. */
const TRICKS = [
	"a: b",
	"- a",
	"'",
	'"',
	"# none",
	"&a *a",
	"!!js/function x",
	"---\n...",
	"%YAML 1.1",
	"<script>alert(1)</script>",
	"&lt;img src=x onerror=alert(1)&gt;",
	"\u0000\u001b[31m\u2028\u202e",
	"__proto__",
	"javascript:alert(1)",
	"{{ x }} $(x)",
	"$\\href{javascript:alert(1)}{x}$",
	"\ud800",
	"é".repeat(3000),
	"null",
	"1e999",
	"2020-01-01",
];

/** Tags, controls but for line feeds, and addresses of other schemes. */
const HARM = /<[a-z\/!]|[[\p{Cc}\p{Cf}\p{Cs}]--[\n]]|\burl: (?!"?https?:)/iv;

const trick = fc.constantFrom(...TRICKS);
const anything = fc.oneof(
	trick,
	fc.string(),
	fc.integer(),
	fc.constant(null),
	fc.array(trick),
	fc.object(),
);
const record = fc.record(
	{
		authors: fc.oneof(
			anything,
			fc.tuple(trick, trick),
			fc.constant(["Ada Lee", "Bo Kim"]),
			fc.array(fc.record({ given: anything, family: anything }), { maxLength: 3 }),
		),
		venue: anything,
		volume: anything,
		issue: anything,
		pages: anything,
		year: anything,
		date: anything,
		doi: fc.oneof(
			anything,
			trick.map((text) => `10.1000/${text}`),
		),
		arxiv: fc.oneof(anything, fc.constant("2103.01234")),
		url: fc.oneof(
			anything,
			trick.map((text) => `https://example.org/${text}`),
		),
		categories: anything,
		source: anything,
		type: anything,
	},
	{ requiredKeys: [] },
);

describe("whatever records say", () => {
	it("is written as a curation that can be read, in which nothing is what it should not be", () => {
		fc.assert(
			fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
				const lines = records.map((one) =>
					JSON.stringify({
						title: TITLE,
						abstract: ABSTRACT.replace("ell_2", "$\\ell_2$"),
						...one,
					}),
				);
				const read = readFileOfRecords({
					file: "records.jsonl",
					bytes: Buffer.from(`${lines.join("\n")}\n{"title": "cut off\n`),
				});
				const outcome = enrichPaper(paper, read.records);
				const planned = planFiles([], [outcome]);
				const files = planned.map(({ file, after }) => ({ file, text: after }));
				const { curation, problems } = parseCuration(files);
				expect(problems).toEqual([]);
				expect([...curation.papers.keys()].filter((slug) => slug !== paper.paper.slug)).toEqual([]);
				for (const { text } of files) expect(text).not.toMatch(HARM);
				const open = printOpen([outcome]);
				if (open !== undefined) {
					expect(readYaml(open).errors).toEqual([]);
					expect(parseCuration([{ file: OPEN, text: open }]).problems).toEqual([]);
				}
				expect(tellSummary(summarise([outcome]))).not.toMatch(/[\p{Cc}--[\n]]/v);
				expect(({} as Record<string, unknown>).polluted).toBeUndefined();
			}),
			{ numRuns: runs(1000) },
		);
	});
});
