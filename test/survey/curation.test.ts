import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { curationExamples, paperCurationSchema } from "../../src/survey/curation/schema.ts";
import { keepLedger } from "../../src/survey/ledger.ts";
import { compose, listing } from "../support/compose.ts";

const LISTING = {
	"a.txt": listing("Dec 30", {
		"Do pruned networks forget?": "Jun 5, 2024",
		"Another paper": "Jun 6, 2024",
	}),
};
const SLUG = "do-pruned-networks-forget";
const papers = (yaml: string) => compose(LISTING, { "papers.yaml": yaml });

describe("a decision of the curator", () => {
	it("wins", () => {
		const { survey, messages } = papers(
			[
				`${SLUG}:`,
				"  themes: { theory: a pruned network forgets, pruning: pruned network }",
				"  summary: It asks.",
				"  method: Lethe",
				"  date: 2023-01-02",
				"  formulas:",
				"    - { listed: ell_2, tex: '\\ell_2' }",
				"  macros: { foo: FOO }",
				"  text:",
				"    - { listed: 'It does', shown: 'They do', where: ['forgets. It does'] }",
				"  links:",
				"    - { url: 'https://example.org', kind: code }",
			].join("\n"),
		);
		expect(messages).toEqual([]);
		const paper = survey.papers.find(({ slug }) => slug === SLUG);
		// A paper is grouped under the first core theme in its list.
		expect(paper?.themes.map(({ theme }) => theme)).toEqual(["pruning", "theory"]);
		expect(paper).toMatchObject({ summary: "It asks.", method: "Lethe", date: "2023-01-02" });
		expect(paper?.abstract.shown).toContain("forgets. They do so with $\\ell_2$ and FOO more");
		expect(paper?.abstract.shown).toContain("thinks. It does so with $\\ell_2$");
		expect(paper?.links).toEqual([{ url: "https://example.org", kind: "code" }]);
	});

	it("about an unknown slug offers the nearest ones", () => {
		const { messages } = papers("\ndo-pruned-network-forget:\n  method: X\n");
		expect(messages).toEqual([
			`curation/papers.yaml:2\n  expected  a slug of the survey\n  found     “do-pruned-network-forget”\n  to do     perhaps you meant ${SLUG}, or another-paper`,
		]);
	});

	it("about an unknown theme or listing offers the nearest ones", () => {
		const { messages } = compose(LISTING, {
			"papers.yaml": `${SLUG}:\n  themes:\n    prunning: pruned network\n`,
			"listings.yaml": "b.txt:\n  year: 2025\n",
		});
		expect(messages.map((message) => message.split("\n")[0])).toEqual([
			"curation/papers.yaml:3",
			"curation/listings.yaml:1",
		]);
		expect(messages[0]).toContain("perhaps you meant pruning");
	});

	it("that matches nothing is an error at its line", () => {
		const { messages } = papers(
			`${SLUG}:\n  formulas:\n    - listed: ell_2\n      tex: '\\ell_2'\n    - listed: ell_3\n      tex: '\\ell_3'\n`,
		);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(/^curation\/papers\.yaml:5\n.*\n {2}found {5}“ell_3” nowhere/u);
	});

	it("of another shape is an error at its line, all of them at once", () => {
		const { messages } = papers(
			`${SLUG}:\n  themess: {}\n  summary: 5\nanother-paper:\n  links:\n    - url: javascript:alert(1)\n      kind: code\n`,
		);
		expect(messages.map((message) => message.split("\n")[0])).toEqual([
			"curation/papers.yaml:3",
			"curation/papers.yaml:2",
			"curation/papers.yaml:6",
		]);
	});

	it("of another kind is told in words, with how it is written", () => {
		const { messages } = papers(
			`${SLUG}:\n  sumary: It asks.\n  year: soon\n  themes: pruning\n  method:\n  links:\n    - { url: ftp://a, kind: cod }\n`,
		);
		const told = messages.join("\n");
		expect(told).toContain("perhaps you meant summary");
		expect(told).toContain("expected  year: a number\n  found     “soon”");
		expect(told).toContain("write it as in `themes: { pruning:");
		expect(told).toContain("expected  method: a text\n  found     nothing");
		expect(told).toContain("links.0.url: an http or https address");
		expect(told).toContain("one of code, project, data, paper, link\n  found     “cod”");
		expect(told).not.toMatch(/invalid|record|received/iu);
	});

	it.each(Object.entries(curationExamples))("of %s is written as its example", (key, example) => {
		const written = parse(example);
		expect(Object.keys(written)).toEqual([key]);
		expect(paperCurationSchema.safeParse(written).error).toBeUndefined();
	});

	it("about a date wins over the listing's, which is not lost", () => {
		const { survey } = papers(`${SLUG}:\n  date: 2023-01-02\n`);
		const paper = survey.papers.find(({ slug }) => slug === SLUG);
		expect(paper).toMatchObject({ date: "2023-01-02" });
		expect(paper?.appearances[0]?.variant).toEqual({ date: { year: 2024, month: 6, day: 5 } });
		expect(keepLedger(survey.listings, survey.papers, survey.withoutAbstract).lost).toEqual([]);
	});

	it("about a missing date settles that it is missing", () => {
		const bare = LISTING["a.txt"].replace("\n\n  • 3 authors\n·\nJun 5, 2024", "");
		const { survey } = compose({ "a.txt": bare }, { "a.yaml": `${SLUG}:\n  date: 2023-01-02\n` });
		const kinds = survey.findings.filter(({ slug }) => slug === SLUG).map(({ kind }) => kind);
		expect(kinds).not.toContain("no-author-and-date");
		expect(kinds).toContain("no-author");
	});

	it("wins over a rule that begins earlier", () => {
		const text = listing("Dec 30", { "A paper": "Jun 5, 2024" }).replace(
			"forgets.",
			"forgets [SZ15].",
		);
		const { survey } = compose(
			{ "a.txt": text },
			{ "a.yaml": "a-paper:\n  text:\n    - { listed: '[SZ15]', shown: (Simonyan 2015) }\n" },
		);
		expect(survey.papers[0]?.abstract.shown).toContain("forgets (Simonyan 2015).");
	});

	it("about a macro that does not stand there is an error, even beside one that does", () => {
		const { messages } = papers(`${SLUG}:\n  macros: { foo: FOO, nosuch: X }\n`);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain("the macro \\nosuch");
	});

	it("about a macro holds within whole formulas too, as a word or as TeX", () => {
		const text = listing("Dec 30", { "A paper": "Jun 5, 2024" }).replace(
			"forgets.",
			"forgets. By $\\pdim(x) \\le \\foo^2$ it is \\foo{} of $\\bar x$, and \\pdim counts.",
		);
		const { survey, messages } = compose(
			{ "a.txt": text },
			{ "a.yaml": "a-paper:\n  macros: { pdim: Pdim, foo: '$\\mathcal{F}$' }\n" },
		);
		expect(messages).toEqual([]);
		expect(survey.papers[0]?.abstract.shown).toContain(
			"By $\\operatorname{Pdim}(x) \\le {\\mathcal{F}}^2$ it is $\\mathcal{F}$ of $\\bar x$, and Pdim counts.",
		);
		expect(survey.findings.filter(({ kind }) => kind === "undefined-macro")).toEqual([]);
	});

	it("with a YAML alias is an error at its line", () => {
		const { messages } = papers(`${SLUG}:\n  summary: *foo\n`);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(/^curation\/papers\.yaml:2\n/u);
	});

	it("is not held against papers that could not be read", () => {
		const { messages } = compose(
			{ ...LISTING, "b.txt": "" },
			{ "a.yaml": "a-paper-of-b:\n  method: X\n" },
		);
		expect(messages.map((message) => message.split("\n")[0])).toEqual(["b.txt:1"]);
	});

	it("corrects or drops a reported result", () => {
		const text = listing("Dec 30", { "A paper": "Jun 5, 2024" }).replace(
			"forgets.",
			"forgets. It cuts memory by 40\\% and latency by 20\\%. It reaches 81.5\\% accuracy.",
		);
		const { survey, messages } = compose(
			{ "a.txt": text },
			{
				"a.yaml": [
					"a-paper:",
					"  results:",
					"    - { quote: 'memory by 40\\%', baseline: BERT, metric: null }",
					"    - { quote: 'latency by 20%', drop: true }",
					"    - { quote: 'what a pruned', drop: true }",
				].join("\n"),
			},
		);
		expect(survey.papers[0]?.results).toMatchObject([
			{ value: "40%", metric: undefined, baseline: "BERT" },
			{ value: "81.5%", metric: "accuracy", baseline: undefined },
		]);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(/^curation\/a\.yaml:5\n.*a reported result/u);
	});

	it("in faulty YAML is an error at its line", () => {
		const { messages } = papers(`${SLUG}:\n  summary: a: b\n`);
		expect(messages[0]).toContain("curation/papers.yaml:2");
		expect(messages[0]).toContain("expected  YAML");
	});

	it("may be split over files, but not be made twice", () => {
		const { survey, messages } = compose(LISTING, {
			"a.yaml": `${SLUG}:\n  method: A\n`,
			"b.yaml": `${SLUG}:\n  summary: B\n  method: C\n`,
		});
		expect(survey.papers.find(({ slug }) => slug === SLUG)?.summary).toBe("B");
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain("curation/b.yaml:3");
		expect(messages[0]).toContain("curation/a.yaml:2");
	});
});

describe("what is doubtful", () => {
	it("is a finding, and the paper is kept", () => {
		const { survey, messages } = papers(
			`${SLUG}:\n  themes: { pruning: a phrase that is not there }\n  formulas:\n    - { listed: ell_2, tex: '\\ell_{' }\n`,
		);
		expect(messages).toEqual([]);
		const kinds = survey.findings.filter(({ slug }) => slug === SLUG).map(({ kind }) => kind);
		expect(kinds).toContain("phrase-not-found");
		expect(kinds).toContain("formula-refused");
		expect(kinds).toContain("undefined-macro");
		expect(survey.papers.find(({ slug }) => slug === SLUG)?.abstract.shown).toContain(
			"with ell_2 and",
		);
		expect(survey.papers.find(({ slug }) => slug === "another-paper")?.themes).toEqual([
			{ theme: "unfiled", phrases: [], curated: false },
		]);
	});
});
