import { describe, expect, it } from "vitest";
import { compose, listing } from "../../support/compose.ts";

const LISTS = {
	"a.txt": listing("Dec 30", { "Wader counts": "Jun 5, 2024", "Owl counts": "Jun 6, 2024" }),
	"b.txt": listing("Dec 29", { "Wader counts": "Jun 5, 2024", "Counts of waders": "Jun 7, 2024" }),
};
const slugsOf = (yaml: string, lists: Readonly<Record<string, string>> = LISTS) => {
	const { survey, messages } = compose(lists, { "papers.yaml": yaml });
	return {
		survey,
		messages,
		slugs: survey.papers.map(({ slug, appearances }) =>
			[slug, ...appearances.map(({ file }) => file)].join(" "),
		),
	};
};

describe("papers that a person says are one", () => {
	it("join the page of the one that is named", () => {
		const { slugs, messages, survey } = slugsOf("counts-of-waders:\n  sameAs: wader-counts\n");
		expect(messages).toEqual([]);
		expect(slugs).toEqual(["owl-counts a.txt", "wader-counts a.txt b.txt b.txt"]);
		expect(survey.findings.map(({ kind }) => kind)).not.toContain("two-titles");
	});

	it("may be told in a chain", () => {
		const { slugs, messages } = slugsOf(
			"counts-of-waders:\n  sameAs: wader-counts\nwader-counts:\n  sameAs: owl-counts\n",
		);
		expect(messages).toEqual([]);
		expect(slugs).toEqual(["owl-counts a.txt a.txt b.txt b.txt"]);
	});

	it.each([
		["sameAs: wader-coutns", "perhaps you meant wader-counts"],
		["sameAs: counts-of-waders", "a paper that is not the same as this one already"],
		["sameAs: owl-counts\n  summary: Of waders.", "move these to owl-counts"],
	])("are refused with what to do: %s", (decision, message) => {
		const { messages, slugs } = slugsOf(`counts-of-waders:\n  ${decision}\n`);
		expect(messages.join()).toContain(message);
		expect(slugs).toHaveLength(3);
	});

	it("are refused where each is said to be the other", () => {
		const { messages, slugs } = slugsOf(
			"counts-of-waders:\n  sameAs: wader-counts\nwader-counts:\n  sameAs: counts-of-waders\n",
		);
		expect(messages.join()).toContain("keep one of the two sameAs");
		expect(slugs).toHaveLength(3);
	});
});

describe("a listing that stands apart", () => {
	it("has a paper of its own, which may be corrected like any other", () => {
		const { slugs, messages, survey } = slugsOf(
			"wader-counts:\n  apart: [b.txt]\nwader-counts-2:\n  summary: Of another winter.\n",
		);
		expect(messages).toEqual([]);
		expect(slugs).toEqual([
			"counts-of-waders b.txt",
			"owl-counts a.txt",
			"wader-counts a.txt",
			"wader-counts-2 b.txt",
		]);
		expect(survey.papers.at(-1)?.summary).toBe("Of another winter.");
		expect(survey.findings.map(({ kind }) => kind)).not.toContain("shared-title");
	});

	it("may be joined to another paper", () => {
		const { slugs, messages } = slugsOf(
			"wader-counts:\n  apart: [b.txt]\nwader-counts-2:\n  sameAs: counts-of-waders\n",
		);
		expect(messages).toEqual([]);
		expect(slugs).toEqual([
			"counts-of-waders b.txt b.txt",
			"owl-counts a.txt",
			"wader-counts a.txt",
		]);
	});

	it.each([
		["apart: [c.txt]", "perhaps you meant"],
		["apart: [a.txt, b.txt]", "a listing that the paper keeps"],
	])("is refused with what to do: %s", (decision, message) => {
		const { messages, slugs } = slugsOf(`wader-counts:\n  ${decision}\n`);
		expect(messages.join()).toContain(message);
		expect(slugs).toHaveLength(3);
	});

	it("is no fault of curation while a listing cannot be read", () => {
		const { messages } = slugsOf("wader-counts:\n  apart: [b.txt]\n", {
			"a.txt": LISTS["a.txt"],
			"b.txt": "",
		});
		expect(messages.join()).not.toContain("a listing that shows");
	});
});
