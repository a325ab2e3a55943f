import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../../../src/survey/classify/classify.ts";
import { createScoring } from "../../../src/survey/classify/scoreThemes.ts";
import type { ProposedTheme } from "../../../src/survey/discover/proposedTheme.ts";
import { proposeThemes } from "../../../src/survey/discover/proposeThemes.ts";
import { type Theme, themeSchema } from "../../../src/survey/theme.ts";
import { fieldOf, papersOf } from "./fields.ts";

const papers = papersOf(12);
const themes = proposeThemes(papers);

const slugsOf = ({ members }: ProposedTheme) => members.map(({ slug }) => slug);

const asWritten = ({ id, name, definition, terms, counterTerms }: ProposedTheme): Theme => ({
	id,
	...themeSchema.parse({ title: name, order: 1, definition, terms, counterTerms }),
});

describe("the themes of a corpus", () => {
	it("are its fields, each paper in one", () => {
		expect(themes.map((theme) => [...new Set(slugsOf(theme).map(fieldOf))])).toHaveLength(4);
		for (const theme of themes) expect(new Set(slugsOf(theme).map(fieldOf)).size).toBe(1);
		expect(themes.flatMap(slugsOf).sort()).toEqual(papers.map(({ slug }) => slug).sort());
	});

	it("are the same for any order of the papers", () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(papers, { minLength: papers.length }),
				(shuffled) => void expect(proposeThemes(shuffled)).toEqual(themes),
			),
			{ numRuns: 5 },
		);
	});

	it("stay when every paper is there twice", () => {
		const copies = papers.map((paper) => ({ ...paper, slug: `${paper.slug}b` }));
		const doubled = proposeThemes([...papers, ...copies]);
		for (const theme of doubled) {
			expect(new Set(slugsOf(theme).map(fieldOf)).size).toBe(1);
			const own = new Set(slugsOf(theme).map((slug) => slug.replace(/b$/u, "")));
			expect(theme.members).toHaveLength(2 * own.size);
		}
		expect(doubled.flatMap(slugsOf)).toHaveLength(2 * papers.length);
	});

	it("have terms by which the classifier files their papers, and no others", () => {
		const score = createScoring(themes.map(asWritten));
		for (const theme of themes)
			for (const { slug, title, abstract } of papers) {
				const filed = classify(score, title, abstract).themes.map(({ theme: id }) => id);
				expect([slug, filed.includes(theme.id)]).toEqual([slug, slugsOf(theme).includes(slug)]);
			}
	});

	it("show for each paper phrases that stand in it", () => {
		const textOf = new Map(papers.map(({ slug, title, abstract }) => [slug, title + abstract]));
		for (const { slug, evidence } of themes.flatMap(({ members }) => members)) {
			expect(evidence).not.toEqual([]);
			for (const phrase of evidence) expect(textOf.get(slug)).toContain(phrase);
		}
	});

	it("call a fifth of the papers unsure at most", () => {
		const unsure = themes.flatMap(({ members }) => members.filter((member) => member.unsure));
		expect(unsure.length).toBeLessThanOrEqual(papers.length / 5);
	});

	it("have names that share no word, and definitions made of words of the papers", () => {
		const words = themes.flatMap(({ name }) => name.toLowerCase().split(/[ -]/u));
		expect(new Set(words).size).toBe(words.length);
		const text = papers.map(({ title, abstract }) => `${title} ${abstract}`).join(" ");
		for (const { definition } of themes) {
			const [, said = ""] = /^Papers that speak of (.+)\.$/u.exec(definition) ?? [];
			for (const word of said.match(/\p{L}+/gu) ?? [])
				expect([...text.matchAll(/\p{L}+/gu), ["and"]].map(([one]) => one)).toContain(word);
		}
	});

	it("have topics where they have papers enough, with papers of their own", () => {
		const found = proposeThemes(papersOf(30));
		for (const theme of found) {
			expect(theme.topics).not.toHaveLength(1);
			const within = theme.topics.flatMap(({ members }) => members.map(({ slug }) => slug));
			expect(new Set(within).size).toBe(within.length);
			for (const slug of within) expect(slugsOf(theme)).toContain(slug);
		}
		expect(found.some(({ topics }) => topics.length > 1)).toBe(true);
	});

	it("take no id that is taken", () => {
		const [first] = themes;
		const ids = proposeThemes(papers, { taken: [first!.id] }).map(({ id }) => id);
		expect(ids).not.toContain(first!.id);
		expect(ids).toContain(`${first!.id}-2`);
	});

	it("are told from papers that stand elsewhere already", () => {
		const others = papersOf(12, ["birds", "sleep"]);
		const own = papersOf(12, ["concrete", "graphs"]);
		const found = proposeThemes(own, { others });
		for (const theme of found) expect(new Set(slugsOf(theme).map(fieldOf)).size).toBe(1);
		expect(found.flatMap(slugsOf)).toHaveLength(own.length);
		const score = createScoring(found.map(asWritten));
		const filed = others.filter(
			({ title, abstract }) => classify(score, title, abstract).themes.length > 0,
		);
		expect(filed).toEqual([]);
	});
});

describe("a corpus of few papers", () => {
	it.each([0, 1, 3])("of %i has no themes", (count) => {
		expect(proposeThemes(papers.slice(0, count))).toEqual([]);
	});

	it("of ten has some of four papers or more, none of them twice", () => {
		const found = proposeThemes([...papersOf(5, ["birds"]), ...papersOf(5, ["graphs"])]);
		for (const { members } of found) expect(members.length).toBeGreaterThanOrEqual(4);
		const slugs = found.flatMap(slugsOf);
		expect(new Set(slugs).size).toBe(slugs.length);
		expect(slugs).not.toEqual([]);
	});
});

describe("whatever texts a corpus has", () => {
	const text = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 60 }),
		fc.constantFrom(
			"../../etc/passwd",
			"---\ntitle: x",
			"# * {1}",
			"<script>",
			"__proto__ constructor",
		),
		fc
			.array(
				fc.constantFrom("量化", "神经网络", "constructor", "toString", "mémoire", "3D", "U.S."),
				{
					maxLength: 8,
				},
			)
			.map((words) => words.join(" ")),
	);
	const corpus = fc
		.array(fc.record({ title: text, abstract: text }), { maxLength: 14 })
		.map((some) => some.map((paper, at) => ({ slug: `p${at}`, ...paper })));

	it("its themes have ids that name a file, and can be read as written ones", () => {
		fc.assert(
			fc.property(corpus, (given) => {
				for (const theme of proposeThemes([...given, ...given.map(again)])) {
					expect(theme.id).toMatch(/^[a-z][a-z0-9-]*$/u);
					expect(() => asWritten(theme)).not.toThrow();
					for (const slug of slugsOf(theme)) expect(slug).toMatch(/^p\d+b?$/u);
				}
			}),
			{ numRuns: 60 },
		);
	});

	const again = <T extends { slug: string }>(paper: T) => ({ ...paper, slug: `${paper.slug}b` });
});

describe("papers in other scripts", () => {
	const chinese = (nth: number, words: readonly string[]) => {
		const at = (place: number) => words[(nth + place) % words.length]!;
		const abstract = `本文研究${at(0)}，并比较${at(1)}。结果表明${at(2)}有效。`;
		return { slug: `${words[0]}-${nth}`, title: `${at(0)}研究`, abstract };
	};
	const given = [
		["量化误差", "低比特模型", "权重量化", "激活量化"],
		["鸟类迁徙", "候鸟路线", "迁徙时间", "鸟类鸣叫"],
	].flatMap((words) => Array.from({ length: 8 }, (_, nth) => chinese(nth, words)));

	it("are grouped, named and filed by their own signs", () => {
		const found = proposeThemes(given);
		expect(found.flatMap(slugsOf)).toHaveLength(given.length);
		for (const theme of found) {
			expect(new Set(slugsOf(theme).map(fieldOf)).size).toBe(1);
			expect(theme.name).toMatch(/^\p{sc=Han}+(?: and \p{sc=Han}+)?$/u);
			const score = createScoring([asWritten(theme)]);
			const filed = given.filter(
				({ title, abstract }) => classify(score, title, abstract).themes.length > 0,
			);
			expect(filed.map(({ slug }) => slug).sort()).toEqual(slugsOf(theme).sort());
		}
	});
});
