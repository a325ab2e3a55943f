import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePaper } from "../../src/render/compilePaper.ts";
import { keepLedger, unapply } from "../../src/survey/ledger.ts";
import { composeSurvey } from "../../src/survey/survey.ts";
import { composeCorpus } from "../support/corpus.ts";
import { generatedEntries, printListing } from "../support/generatedListing.ts";
import { anyString, hostileText } from "../support/hostile.ts";
import { htmlText } from "../support/htmlText.ts";
import { runs, sample } from "../support/runs.ts";

const { survey } = await composeCorpus();
const sum = (counts: Readonly<Record<string, number>>) =>
	Object.values(counts).reduce((total, count) => total + count, 0);

describe("the ledger of the four listings", () => {
	const ledger = keepLedger(survey.listings, survey.papers, survey.withoutAbstract);

	it("loses nothing", () => {
		expect(ledger.lost).toEqual([]);
	});

	it("adds up", () => {
		expect(ledger.shown + sum(ledger.edited) + sum(ledger.boilerplate)).toBe(ledger.characters);
		expect(ledger.shown / ledger.characters).toBeGreaterThan(0.98);
	});

	it("names only reasons that a person can check", () => {
		expect(Object.keys(ledger.boilerplate)).toMatchInlineSnapshot(`
			[
			  "account of the organisation, whose name follows",
			  "badge of the site's menu",
			  "by-line of the page",
			  "day of the listing",
			  "invitation to subscribe",
			  "mark of the listing",
			  "name of the page",
			  "space between parts",
			]
		`);
	});

	it("notices what a stage would lose", () => {
		const [listing, ...rest] = survey.listings;
		if (!listing) throw new Error("no listing");
		const without = { ...listing, segments: listing.segments.toSpliced(20, 1) };
		expect(keepLedger([without, ...rest], survey.papers).lost).not.toEqual([]);
		const [paper, ...others] = survey.papers;
		if (!paper) throw new Error("no paper");
		const cut = {
			...paper,
			abstract: { ...paper.abstract, shown: paper.abstract.shown.slice(0, -1) },
		};
		expect(keepLedger(survey.listings, [cut, ...others]).lost).not.toEqual([]);
		expect(keepLedger(survey.listings, others).lost).not.toEqual([]);
	});
});

describe("a page's text", () => {
	it("is its shown text", async () => {
		for (const { frontmatter, body } of sample(survey.pages)) {
			const paper = survey.papers.find(({ slug }) => slug === frontmatter.slug);
			const formulas = frontmatter.edits.filter(({ after }) => after.includes("$"));
			const html = await compilePaper(body, frontmatter);
			if (formulas.length === 0) {
				expect(htmlText(html.title)).toBe(paper?.title.shown);
				expect(htmlText(html.abstract)).toBe(paper?.abstract.shown);
			}
			const marked = [...`${html.title}${html.abstract}`.matchAll(/data-rule="([^"]+)"/gu)].map(
				([, rule]) => rule,
			);
			expect(marked).toEqual(frontmatter.edits.map(({ rule }) => rule));
		}
	});
});

describe("any listing", () => {
	it("is read back entry for entry, and nothing of it is lost", () => {
		fc.assert(
			fc.property(generatedEntries, (entries) => {
				const bytes = new TextEncoder().encode(printListing(entries));
				const { survey, problems } = composeSurvey({
					listings: [{ file: "a.txt", bytes }],
					curation: [],
					themes: [],
				});
				expect(problems).toEqual([]);
				const [listing] = survey.listings;
				expect(listing?.entries.map(({ title, abstract }) => ({ title, abstract }))).toEqual(
					entries.map(({ title, abstract }) => ({ title, abstract })),
				);
				expect(listing?.entries.map(({ comments }) => comments)).toEqual(
					entries.map(({ about }) => about?.comments),
				);
				expect(keepLedger(survey.listings, survey.papers, survey.withoutAbstract).lost).toEqual([]);
				for (const { abstract } of survey.papers) expect(unapply(abstract)).toBe(abstract.listed);
			}),
			{ numRuns: runs(500), seed: 3 },
		);
	});

	it("in JSON lines is read back, whatever its texts hold", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 6 }),
				(texts) => {
					const lines = texts.map(([title, abstract]) =>
						JSON.stringify({ title: `T${title}`, abstract: `A${abstract}` }),
					);
					const bytes = new TextEncoder().encode(lines.join("\n"));
					const { survey, problems } = composeSurvey({
						listings: [{ file: "a.jsonl", bytes }],
						curation: [],
						themes: [],
					});
					expect(problems).toEqual([]);
					expect(survey.listings[0]?.entries).toHaveLength(texts.length);
					expect(keepLedger(survey.listings, survey.papers, survey.withoutAbstract).lost).toEqual(
						[],
					);
				},
			),
			{ numRuns: runs(500), seed: 9 },
		);
	});

	it("of any text at all is covered by its segments", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(
						anyString(),
						fc.constantFrom(
							"\n",
							"\n\n",
							"Daily Papers",
							"  • 3 authors",
							"·",
							"Jun 5",
							"Jun 5, 2024 2",
						),
					),
				),
				(pieces) => {
					const bytes = new TextEncoder().encode(`Daily Papers\n${pieces.join("\n")}`);
					const { survey } = composeSurvey({
						listings: [{ file: "a.txt", bytes }],
						curation: [],
						themes: [],
					});
					expect(keepLedger(survey.listings, survey.papers, survey.withoutAbstract).lost).toEqual(
						[],
					);
				},
			),
			{ numRuns: runs(1000), seed: 4 },
		);
	});
});
