import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import katex from "katex";
import { afterAll, describe, expect, it } from "vitest";
import { essayProblems } from "../../src/build/essayProblems.ts";
import { essayFigureNames } from "../../src/figures/essayFigures.ts";
import { essaySections } from "../../src/survey/essay/essaySections.ts";
import { formatProblem } from "../../src/survey/problem.ts";
import { everyTheme } from "../../src/survey/theme.ts";
import { compose, listing, THEMES } from "../support/compose.ts";
import { composeCorpus, readCorpus } from "../support/corpus.ts";
import { readEssay, wordsOf } from "../support/essay.ts";

/** A run of so many words that an abstract has too is no longer in our own words. */
const RUN = 8;

describe("the sections of an essay", () => {
	it.each([
		{ body: "Text without citations.", sections: [] },
		{
			body: 'By <Cite slug="a" /> and <Cite slug="b">b</Cite>.\n\n## Open\n\nText.',
			sections: [
				{ title: "", slugs: ["a", "b"] },
				{ title: "Open", slugs: [] },
			],
		},
		{
			body: 'Text.\r\n\r\n## One ##\r\n<Cite slug="b" /> <Cite\n\tslug="a"\n/> <Cite slug="b" />\n\n### Part\n\n<Cite slug="c" />\n\n## Two\n\n<Cite slug="a" />',
			sections: [
				{ title: "One", slugs: ["b", "a", "c"] },
				{ title: "Two", slugs: ["a"] },
			],
		},
	])("are read: $body", ({ body, sections }) => {
		expect(essaySections(body)).toEqual(sections);
	});
});

describe("a paper that its theme's essay leaves out", () => {
	const papers = listing("Dec 30", { "Paper one": "Jun 5, 2024", "Paper two": "Jun 6, 2024" });
	const curation = {
		"papers.yaml":
			"paper-one:\n  themes: { pruning: pruned }\npaper-two:\n  themes: { pruning: pruned, theory: forgets }\n",
	};
	const leftOut = (essays: Readonly<Record<string, string>>) => {
		const themes = THEMES.map((theme) => ({ ...theme, essay: essays[theme.id] ?? "" }));
		return compose({ "a.txt": papers }, curation, themes)
			.survey.findings.filter(({ kind }) => kind === "not-in-essay")
			.map(({ slug, detail }) => [slug, detail]);
	};

	it("is a finding", () => {
		expect(leftOut({ pruning: 'Text.\n\n## One\n\n<Cite slug="paper-one" />' })).toEqual([
			["paper-two", "pruning: themes/pruning.mdx"],
		]);
	});

	it("is none where the essay has no sections, or the paper stands first elsewhere", () => {
		expect(leftOut({ pruning: 'Only <Cite slug="paper-one" />.' })).toEqual([]);
		expect(leftOut({ theory: "## One\n\nText." })).toEqual([]);
	});
});

describe("an essay that cites what is no paper", () => {
	it("is told with its line and the nearest paper, whatever else is right", () => {
		const essay = '\n\nBy <Cite slug="paper-one" />.\n\nAnd <Cite slug="paper-tow" />.';
		const themes = THEMES.map((theme) => ({ ...theme, essay, essayLine: 7 })).slice(0, 1);
		const papers = listing("Dec 30", { "Paper one": "Jun 5, 2024", "Paper two": "Jun 6, 2024" });
		const { messages } = compose({ "a.txt": papers }, {}, themes);
		expect(messages).toEqual([
			"themes/pruning.mdx:11\n  expected  the slug of a paper of this survey\n  found     “paper-tow”\n  to do     perhaps you meant paper-two, or paper-one",
		]);
	});
});

describe("an essay that cites a classic or grades evidence", () => {
	const papers = listing("Dec 30", { "Paper one": "Jun 5, 2024" });
	const told = (essay: string, background = "@book{guo2017, title = {On}, year = {2017}}") =>
		compose({ "a.txt": papers }, {}, [{ ...THEMES[0]!, essay, essayLine: 3 }], {}, { background })
			.messages;

	it.each([
		'By <Background of="guo2017" /> and (<Background of="guo2017">a *classic*</Background>).',
		'By <Cite slug="paper-one" evidence="theorem" />, <Cite evidence="experiment" slug="paper-one">x</Cite>\nand <Cite\n\tslug="paper-one"\n\tevidence="assertion"\n/>.',
	])("is right: %j", (essay) => {
		expect(told(essay)).toEqual([]);
	});

	it.each([
		{
			essay: 'x\n\nBy <Background of="guo2016" />.',
			message:
				"themes/pruning.mdx:5\n  expected  the key of an entry of background.bib\n  found     “guo2016”\n  to do     perhaps you meant guo2017; or add the entry to background.bib",
		},
		{
			essay: "By <Background>a classic</Background>.",
			message:
				'themes/pruning.mdx:3\n  expected  the key of an entry of background.bib\n  found     a Background without of="…"\n  to do     add the entry to background.bib',
		},
		{
			essay: '\nBy <Cite slug="paper-one" evidence="theorm" />.',
			message:
				"themes/pruning.mdx:4\n  expected  what the abstract offers: theorem, experiment, assertion\n  found     “theorm”\n  to do     perhaps you meant theorem, or experiment, or assertion",
		},
		{
			essay: 'By <Cite evidence="theorem" />.',
			message:
				'themes/pruning.mdx:3\n  expected  the slug of a paper of this survey\n  found     a Cite without slug="…"\n  to do     name it: slug="…"',
		},
	])("is told with its line: $essay", ({ essay, message }) => {
		expect(told(essay)).toEqual([message]);
	});

	it("is not blamed for a file that cannot be read", () => {
		const messages = told('By <Background of="guo2017" />.', "@book{guo2017, title = {On");
		expect(messages.map((message) => message.split("\n")[0])).toEqual(["background.bib:1"]);
	});

	it("may cite none where there is no file", () => {
		expect(told("Text.", "")).toEqual([]);
		expect(told('By <Background of="guo2017" />.', "")).toEqual([
			"themes/pruning.mdx:3\n  expected  the key of an entry of background.bib\n  found     “guo2017”\n  to do     add the entry to background.bib",
		]);
	});
});

describe("a piece across themes", () => {
	it("is held to the same as an essay, and leaves out whatever it likes", () => {
		const piece = {
			...{ id: "layers", title: "Layers", question: "Which?", order: 1, summary: "Some." },
			essay: '\n## One\n\nBy <Cite slug="paper-tow" />.\n\nBy <Cite slug="paper-two" />.',
			essayLine: 6,
		};
		const papers = listing("Dec 30", { "Paper one": "Jun 5, 2024", "Paper two": "Jun 6, 2024" });
		const { survey, messages } = compose({ "a.txt": papers }, {}, THEMES, {}, { across: [piece] });
		expect(messages).toEqual([
			"across/layers.mdx:9\n  expected  the slug of a paper of this survey\n  found     “paper-tow”\n  to do     perhaps you meant paper-two, or paper-one",
		]);
		expect(survey.findings.filter(({ kind }) => kind === "not-in-essay")).toEqual([]);
	});
});

describe("an essay that cannot be rendered", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "abstrata-essays-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const head = "---\ntitle: Birds\norder: 1\n---\n\n";
	const told = async (body: string) => {
		const file = path.join(folder, "birds.mdx");
		writeFileSync(file, head + body);
		return (await essayProblems(new Map([["themes/birds.mdx", file]]))).map(formatProblem);
	};

	it.each([
		{ body: "One.\n\nTwo {2x three.", line: 8, found: "“Two {2x three.”" },
		{ body: "A <b> tag.", line: 6, found: "“A <b> tag.”" },
		{ body: 'One.\n\n<Figure name="nothing" />', line: 8, found: "“nothing”" },
		{ body: 'One by\n<Cit slug="x" />.', line: 7, found: "“<Cit>”" },
		{
			body: 'One.\n\n[Figure](#figure-penalty)\n\n<Figure name="kept-energy" />',
			line: 8,
			found: "“#figure-penalty”",
		},
		{
			body: "One,\ntwo $\\frac{1}$ and $x$.",
			line: 7,
			found: "“\\frac{1}”: Unexpected end of input",
		},
		{
			body: "- One:\n\n  $$\n  x =\n  \\nosuch{y}\n  $$",
			line: 10,
			found: "“x = \\nosuch{y}”: Undefined control sequence: \\nosuch",
		},
	])("is told with its line: $body", async ({ body, line, found }) => {
		const [message = "", ...others] = await told(body);
		expect(others).toEqual([]);
		expect(message.split("\n")[0]).toBe(`themes/birds.mdx:${line}`);
		expect(message).toContain(`found     ${found}`);
	});

	it("is not to blame when all is right", async () => {
		expect(await told('Two $\\frac{1}{2}$.\n\n<Figure name="kept-energy">It.</Figure>')).toEqual(
			[],
		);
	});
});

const { survey, problems } = await composeCorpus();
const essays = everyTheme((await readCorpus()).themes)
	.map(({ id, core, essay = "", within }) => ({ id, core, essay, within, parts: readEssay(essay) }))
	.filter(({ essay }) => essaySections(essay).some(({ title }) => title));

describe("the survey's own essays", () => {
	it("leave out no paper", () => {
		expect(problems).toEqual([]);
		expect(essays.length).toBeGreaterThanOrEqual(6);
		expect(survey.findings.filter(({ kind }) => kind === "not-in-essay")).toEqual([]);
	});

	it.each(essays)(
		"keep to their length, and those of core themes end with what is open: $id",
		({ core, essay, parts }) => {
			const [least, most] = core ? [700, 2000] : [150, 1200];
			expect(parts.words.length).toBeGreaterThanOrEqual(least);
			expect(parts.words.length).toBeLessThanOrEqual(most);
			if (core) expect(essaySections(essay).at(-1)?.title).toBe("What remains open");
		},
	);

	it.each(essays)("have formulas and figures: $id", ({ core, parts }) => {
		expect(parts.displayed.length).toBeGreaterThanOrEqual(core ? 4 : 0);
		expect(parts.figures.length).toBeGreaterThanOrEqual(core ? 2 : 0);
		expect(parts.figures.filter((name) => !essayFigureNames.includes(name))).toEqual([]);
	});

	it.each(essays)("show a figure each, and lead to it: $id", ({ essay, within, parts }) => {
		// A theme within another leans on the figure of that.
		expect(parts.figures.length).toBeGreaterThanOrEqual(within === undefined ? 1 : 0);
		for (const name of parts.figures) expect(essay).toContain(`[Figure](#figure-${name})`);
	});

	it.each(essays)("have formulas that KaTeX sets: $id", ({ parts }) => {
		const set = (tex: string, displayMode: boolean) =>
			katex.renderToString(tex, { displayMode, strict: "error", throwOnError: true });
		for (const tex of parts.displayed) expect(set(tex, true)).toContain("katex-display");
		for (const tex of parts.inline) expect(set(tex, false)).toContain("katex");
	});

	const taken = new Map(
		survey.papers.flatMap(({ slug, abstract }) =>
			runs(wordsOf(`${abstract.shown} . ${abstract.listed}`)).map((run) => [run, slug] as const),
		),
	);

	it.each(essays)("are in our own words: $id", ({ parts }) => {
		const shared = runs(parts.words).filter((run) => taken.has(run));
		expect(shared.map((run) => `${taken.get(run)}: ${run}`)).toEqual([]);
	});
});

/** All runs of words, those with a formula or a citation inside left out. */
function runs(words: readonly (string | null)[]): string[] {
	return words.flatMap((_, start) => {
		const run = words.slice(start, start + RUN);
		return run.length === RUN && !run.includes(null) ? [run.join(" ")] : [];
	});
}
