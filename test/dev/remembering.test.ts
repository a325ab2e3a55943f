import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMemory } from "../../src/dev/memory.ts";
import { printPage } from "../../src/survey/emit/toPage.ts";
import type { Remember } from "../../src/survey/remember.ts";
import { settingsSchema } from "../../src/survey/settings.ts";
import { type Content, composeSurvey } from "../../src/survey/survey.ts";
import { themeSchema } from "../../src/survey/theme.ts";
import { runs } from "../support/runs.ts";

const COUNT = 24; // as many as a map needs, and some
const SUBJECTS = ["pruning of networks", "birds that sing", "rounding of weights"] as const;
const slugOf = (at: number) => `paper-${at}-on-${SUBJECTS[at % 3]!.replaceAll(" ", "-")}`;

/** A paper with a formula that was lost, a macro, a result and a link. */
const paper = (at: number, word: string) => ({
	title: `Paper ${at} on ${SUBJECTS[at % 3]}`,
	abstract:
		`We study ${SUBJECTS[at % 3]} by ${word} steps of epsilon_${at} and \\foo, on ${word} data. ` +
		`It is ${2 + (at % 4)}.5% more accurate than the ${word} baseline. ${SUBJECTS[(at + 1) % 3]} is left. ` +
		`The code is at https://github.com/some/thing${at}. ${"We say so at length, and again. ".repeat(4)}`,
	date: "2024-03-05",
});

const theme = (id: string, order: number, term: string) => ({
	...themeSchema.parse({ title: id, order, definition: "D.", terms: { 1: [term] } }),
	id,
});

/** What a person keeps, before it is written as files. */
interface Kept {
	readonly words: readonly string[];
	readonly decisions: ReadonlyMap<string, readonly string[]>;
	readonly term: string;
	readonly ownThemes: boolean;
	readonly leastConfidence: number;
	/** comments at the head of the curation, which move all lines below */
	readonly comments: number;
}

const contentOf = (kept: Kept): Content => ({
	listings: [
		{
			file: "list.jsonl",
			bytes: Buffer.from(kept.words.map((word, at) => JSON.stringify(paper(at, word))).join("\n")),
		},
	],
	curation: ["a.yaml", "b.yaml"].map((file, part) => ({
		file: `curation/${file}`,
		text: [
			...Array.from({ length: kept.comments }, () => "# a comment"),
			...[...kept.decisions].flatMap(([slug, lines]) => {
				const own = lines.filter((_, at) => at % 2 === part);
				return own.length > 0 ? [`${slug}:`, ...own.map((line) => `  ${line}`)] : [];
			}),
		].join("\n"),
	})),
	themes: [
		theme("pruning", 1, kept.term),
		theme("rounding", 2, "rounding"),
		theme("unfiled", 9, "x"),
	],
	ownThemes: kept.ownThemes,
	settings: settingsSchema.parse({ leastConfidence: kept.leastConfidence }),
});

/** Decisions of every kind, right and wrong ones. */
const decision = (at: number) =>
	fc.constantFrom(
		"summary: In our words.",
		"summary: In others.",
		"method: SharpRound",
		"themes: { rounding: We study }",
		"themes: { pruning: nowhere }",
		"themes: {}",
		`formulas: [{ listed: epsilon_${at}, tex: '\\epsilon_{${at}}' }]`,
		`formulas: [{ listed: epsilon_${at}, tex: '\\frac{' }]`,
		"formulas: [{ listed: nowhere, tex: x }]",
		"macros: { foo: thing }",
		"macros: { bar: thing }",
		"text: [{ listed: left, shown: kept }]",
		`results: [{ quote: ${2 + (at % 4)}.5%, drop: true }]`,
		`results: [{ quote: ${2 + (at % 4)}.5%, baseline: another }]`,
		"results: [{ quote: nowhere, drop: true }]",
		"links: [{ url: 'https://example.org', kind: code }]",
		"date: 2020-02",
		`sameAs: ${slugOf((at + 3) % COUNT)}`,
		"apart: [list.jsonl]",
		"sumary: A slip",
	);

const at = fc.nat(COUNT - 1);
const word = fc.constantFrom("small", "bold", "great");
const edit: fc.Arbitrary<(kept: Kept) => Kept> = fc.oneof(
	{
		weight: 6,
		arbitrary: at.chain((at) =>
			fc
				.uniqueArray(decision(at), { maxLength: 3, selector: (line) => line.split(":")[0] })
				.map((lines) => (kept: Kept) => {
					const { [slugOf(at)]: _, ...others } = Object.fromEntries(kept.decisions);
					return {
						...kept,
						decisions: new Map(Object.entries({ ...others, [slugOf(at)]: lines })),
					};
				}),
		),
	},
	fc.nat(2).map((comments) => (kept: Kept) => ({ ...kept, comments })),
	fc.tuple(at, word).map(([at, word]) => (kept: Kept) => ({
		...kept,
		words: kept.words.with(at, word),
	})),
	fc.constantFrom("pruning", "birds").map((term) => (kept: Kept) => ({ ...kept, term })),
	fc.boolean().map((ownThemes) => (kept: Kept) => ({ ...kept, ownThemes })),
	fc
		.constantFrom(0.5, 0.95)
		.map((leastConfidence) => (kept: Kept) => ({ ...kept, leastConfidence })),
);

const FIRST: Kept = {
	words: Array.from({ length: COUNT }, () => "small"),
	decisions: new Map(),
	term: "pruning",
	ownThemes: true,
	leastConfidence: 0.5,
	comments: 0,
};

/** All that a survey shows, as it is written. */
function told(content: Content, remember?: Remember) {
	const { survey, problems } = composeSurvey(content, () => {}, remember);
	const { pages, json, findings, map, listingFacts, themes } = survey;
	return {
		...{ problems, findings, listingFacts, json: JSON.stringify(json), map: JSON.stringify(map) },
		pages: pages.map((page) => [page.path, printPage(page)]),
		themes: JSON.stringify(themes),
	};
}

describe("a survey composed with what is remembered of earlier ones", () => {
	it("is to the byte the one that is composed anew", () => {
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
				const { remember, endRound } = createMemory();
				let kept = FIRST;
				told(contentOf(kept), remember);
				endRound();
				for (const edit of edits) {
					kept = edit(kept);
					expect(told(contentOf(kept), remember)).toEqual(told(contentOf(kept)));
					endRound();
				}
			}),
			{ numRuns: runs(80) },
		);
	});

	it("has only what changed made again", () => {
		const { remember, endRound } = createMemory();
		const made: string[] = [];
		const counting: Remember = (stage, of, make) =>
			remember(stage, of, () => {
				made.push(stage);
				return make();
			});
		told(contentOf(FIRST), counting);
		endRound();
		made.length = 0;
		const decisions = new Map([[slugOf(3), ["summary: In our words."]]]);
		told(contentOf({ ...FIRST, decisions }), counting);
		expect(made).toEqual(["curation", "enriched", "page"]);
	});
});
