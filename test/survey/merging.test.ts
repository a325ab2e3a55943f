import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf } from "../../src/survey/merge/slugOf.ts";
import { ABSTRACT, compose, listing } from "../support/compose.ts";
import { anyString } from "../support/hostile.ts";
import { runs } from "../support/runs.ts";

describe("entries of one title", () => {
	it("are one paper that keeps both places", () => {
		const { survey } = compose({
			"a.txt": listing("Dec 30", { "A Paper: on Things": "Jun 5, 2024 3" }),
			"b.txt": listing("Dec 29", { "A paper — on things": "Jun 5, 2024" }),
		});
		expect(survey.papers).toHaveLength(1);
		expect(survey.papers[0]?.appearances).toMatchObject([
			{ file: "a.txt", line: 5, comments: 3 },
			{ file: "b.txt", line: 5, variant: { title: "A paper — on things" } },
		]);
	});

	it("that tell different things keep both, and it is noted", () => {
		const { survey } = compose({
			"a.txt": listing("Dec 30", { "A paper": "Jun 5, 2024" }),
			"b.txt": listing("Dec 29", { "A paper": "Jul 7, 2023" }).replace("3 authors", "7 authors"),
		});
		expect(survey.papers[0]).toMatchObject({ authors: { count: 3 }, date: "2024-06-05" });
		expect(survey.papers[0]?.appearances[1]?.variant).toEqual({
			authors: { kind: "count", count: 7 },
			date: { year: 2023, month: 7, day: 7 },
		});
		expect(survey.findings.map(({ kind }) => kind)).toContain("listings-disagree");
	});

	it("are told apart by the signs of C, C++ and C#", () => {
		const { survey } = compose({
			"a.txt": listing("Dec 30", { C: "Jun 5, 2024", "C++": "Jun 6, 2024", "C#": "Jun 7, 2024" }),
		});
		expect(new Set(survey.papers.map(({ slug }) => slug)).size).toBe(3);
	});

	it("show the fuller abstract and keep the other", () => {
		const { survey } = compose({
			"a.txt": listing("Dec 30", { "A paper": "Jun 5, 2024" }).replace(
				ABSTRACT,
				`${ABSTRACT.slice(0, 210)}.`,
			),
			"b.txt": listing("Dec 29", { "A paper": "Jun 5, 2024" }),
		});
		expect(survey.papers[0]?.abstract.listed).toBe(ABSTRACT);
		expect(survey.papers[0]?.appearances[0]?.variant?.abstract).toHaveLength(211);
		expect(survey.findings.map(({ kind }) => kind)).toContain("listings-disagree");
	});
});

describe("a slug", () => {
	it("is safe as a file's name and part of an address, whatever the title", () => {
		fc.assert(
			fc.property(anyString({ minLength: 1 }), (title) => {
				expect(slugOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
				expect(slugOf(title).length).toBeLessThanOrEqual(110);
			}),
			{ numRuns: runs(3000), seed: 8 },
		);
	});

	it.each([
		["Phi-4: A Model?", "phi-4-a-model"],
		["Rényi Divergences", "renyi-divergences"],
		["CON", "con-"],
		["学习", ""],
	])("of %s begins %s", (title, start) => {
		expect(slugOf(title).startsWith(start)).toBe(true);
	});

	it("is no other paper's, also where a title reads like the slug of another", () => {
		const slug = slugOf("学习");
		const { survey } = compose({
			"a.txt": listing("Dec 30", { 学习: "Jun 5, 2024", [slug]: "Jun 6, 2024" }),
		});
		expect(survey.papers.map((paper) => paper.slug)).toEqual([slug, `${slug}-2`]);
	});

	it("tells titles apart that share their beginning", () => {
		const long = "word ".repeat(40);
		expect(slugOf(`${long} one`)).not.toBe(slugOf(`${long} two`));
		expect(slugOf("学习")).not.toBe(slugOf("深度"));
	});
});
