import fc from "fast-check";
import type { List, Nodes, Paragraph } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import {
	annotate,
	merge,
	moveBy,
	moveGroup,
	moveTo,
	renameGroup,
	sortPapers,
} from "../../src/list/core/changeList.ts";
import { exportFormats } from "../../src/list/core/exportList.ts";
import type { PaperData } from "../../src/list/core/paperData.ts";
import { paperOrders } from "../../src/list/core/paperOrders.ts";
import { readExport } from "../../src/list/core/readExport.ts";
import {
	arranged,
	groupsOf,
	type ListedPaper,
	type ReaderList,
} from "../../src/list/core/readerList.ts";
import { readList } from "../../src/list/core/readList.ts";
import { toggle } from "../../src/list/core/toggle.ts";
import { oneLine } from "../../src/survey/cite/oneLine.ts";
import { hostileText } from "../support/hostile.ts";
import { readRis } from "../support/readBack.ts";

const SLUGS = ["a", "b", "c", "d", "e", "f-1"];
const slug = fc.constantFrom(...SLUGS);
const group = fc.constantFrom("To read", "Done", "<b>x</b>");
const by = fc.constantFrom(1 as const, -1 as const);
const text = hostileText.map((text) => text.toWellFormed());
const list: fc.Arbitrary<ReaderList> = fc
	.uniqueArray(
		fc.record(
			{ slug, note: text.filter((note) => note.trim() !== ""), group },
			{ requiredKeys: ["slug"] },
		),
		{ selector: ({ slug }) => slug },
	)
	.map((papers) => arranged(papers as ListedPaper[]));

/** Any change that a reader can make, one after another. */
const change: fc.Arbitrary<(list: ReaderList) => ReaderList> = fc.oneof(
	slug.map((slug) => (list: ReaderList) => toggle(list, slug)),
	fc.tuple(slug, by).map(
		([slug, by]) =>
			(list: ReaderList) =>
				moveBy(list, slug, by),
	),
	fc.tuple(slug, fc.option(group, { nil: undefined }), fc.option(slug, { nil: undefined })).map(
		([slug, group, before]) =>
			(list: ReaderList) =>
				moveTo(list, slug, group, before),
	),
	fc.tuple(slug, text).map(
		([slug, note]) =>
			(list: ReaderList) =>
				annotate(list, slug, note),
	),
	fc.tuple(group, text).map(
		([from, to]) =>
			(list: ReaderList) =>
				renameGroup(list, from, to),
	),
	fc.tuple(group, by).map(
		([name, by]) =>
			(list: ReaderList) =>
				moveGroup(list, name, by),
	),
	list.map((other) => (list: ReaderList) => merge(list, other)),
);

const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void) =>
	fc.assert(fc.property(arbitrary, law), { seed: 11 });
const slugs = ({ papers }: ReaderList) => papers.map(({ slug }) => slug);

describe("a reader's list", () => {
	it("stays a list that can be read back, whatever is done to it", () => {
		check(fc.tuple(list, fc.array(change, { maxLength: 8 })), ([list, changes]) => {
			const changed = changes.reduce((list, change) => change(list), list);
			expect(readList(JSON.stringify(changed)).list).toEqual(changed);
			expect(arranged(changed.papers)).toEqual(changed);
			const names = groupsOf(changed).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		});
	});

	it("gains or loses a paper only by its star and by another list", () => {
		check(fc.tuple(list, slug, slug, group, by, text), ([list, slug, other, group, by, text]) => {
			for (const same of [
				moveBy(list, slug, by),
				moveTo(list, slug, group, other),
				annotate(list, slug, text),
				renameGroup(list, group, text),
				moveGroup(list, group, by),
				sortPapers(list, (a, b) => (a.slug < b.slug ? 1 : -1)),
			])
				expect(slugs(same).toSorted()).toEqual(slugs(list).toSorted());
			const starred = toggle(list, slug);
			expect(slugs(starred).includes(slug)).toBe(!slugs(list).includes(slug));
			if (!slugs(list).includes(slug)) expect(toggle(starred, slug)).toEqual(list);
		});
	});

	it("moves a paper to where it is put, and a move up is undone by one down", () => {
		check(fc.tuple(list, slug, slug, by), ([list, slug, other, by]) => {
			const target = list.papers.find((paper) => paper.slug === other);
			if (target && slug !== other && slugs(list).includes(slug)) {
				const moved = slugs(moveTo(list, slug, target.group, other));
				expect(moved.indexOf(slug) + 1).toBe(moved.indexOf(other));
			}
			const moved = moveBy(list, slug, by);
			if (moved !== list) expect(moveBy(moved, slug, by === 1 ? -1 : 1)).toEqual(list);
		});
	});

	it("merged with another keeps every paper, note and place of its own, and merging again changes nothing", () => {
		check(fc.tuple(list, list), ([mine, theirs]) => {
			const merged = merge(mine, theirs);
			expect(new Set(slugs(merged))).toEqual(new Set([...slugs(mine), ...slugs(theirs)]));
			expect(slugs(merged).filter((slug) => slugs(mine).includes(slug))).toEqual(slugs(mine));
			for (const { slug, note = "" } of [...mine.papers, ...theirs.papers])
				expect(merged.papers.find((paper) => paper.slug === slug)?.note ?? "").toContain(note);
			expect(merge(merged, theirs)).toEqual(merged);
		});
	});

	it("is sorted within its groups", () => {
		const data = (slug: string, place: number, title: string, isoDate?: string) =>
			[
				slug,
				{ slug, place, isoDate, citation: { csl: { title } } } as unknown as PaperData,
			] as const;
		const orders = paperOrders(
			new Map([
				data("a", 0, "Zeta", "2020"),
				data("b", 1, "alpha", "2024-05"),
				data("c", 2, "Beta"),
			]),
		);
		const list = arranged([
			{ slug: "gone" },
			{ slug: "c" },
			{ slug: "b" },
			{ slug: "a" },
			{ slug: "d", group: "G" },
		]);
		expect(slugs(sortPapers(list, orders.date))).toEqual(["b", "a", "gone", "c", "d"]);
		expect(slugs(sortPapers(list, orders.title))).toEqual(["b", "c", "a", "gone", "d"]);
		expect(slugs(sortPapers(list, orders.theme))).toEqual(["a", "b", "c", "gone", "d"]);
	});
});

describe("reading a list", () => {
	it.each([
		["no JSON", "nothing", "This is not JSON."],
		["another thing", "[]", "The list should be an object, but is []."],
		["a newer version", '{"version":2}', "version should be 1, but is 2."],
		["no papers", '{"version":1}', "papers should be a list, but is missing."],
		[
			"markup for a slug",
			'{"version":1,"papers":[{"slug":"<img src=x onerror=alert(1)>"}]}',
			'papers[0].slug should be the name that ends a paper’s address, but is "<img src=x onerror=alert(1)>".',
		],
		[
			"a paper twice",
			'{"version":1,"papers":[{"slug":"a"},{"slug":"a"}]}',
			'papers[1].slug should be named once, but is "a".',
		],
		[
			"a note that is no text",
			'{"version":1,"papers":[{"slug":"a","note":{}}]}',
			"papers[0].note should be a text, but is {}.",
		],
	])("says what is wrong with %s", (_, text, problem) => {
		expect(readList(text)).toEqual({ problem });
	});

	it("takes only what it knows", () => {
		const text =
			'{"version":1,"x":1,"papers":[{"slug":"a","note":" ","group":" G ","__proto__":{"x":1}}]}';
		expect(readList(text)).toEqual({
			list: { version: 1, papers: [{ slug: "a", group: "G" }] },
		});
	});

	it("never throws", () => {
		check(fc.oneof(fc.string(), fc.json()), (text) => {
			const { list, problem } = readList(text);
			expect((list === undefined) !== (problem === undefined)).toBe(true);
		});
	});
});

describe("an export", () => {
	const paper = (slug: string): PaperData => ({
		slug,
		place: 0,
		url: `papers/${slug}/`,
		title: slug,
		abstract: "",
		authors: "2 authors",
		date: "5 June 2025",
		theme: "Losses",
		summary: "Sums *up*.",
		links: [],
		citation: {
			csl: { id: slug, type: "article", title: "A <b>_title_</b>", note: "Listed in x.txt" },
			bibtex: `@misc{${slug},\n}\n`,
		},
	});
	const exported = {
		list: arranged([
			{ slug: "a", note: "first\n<script>second" },
			{ slug: "gone" },
			{ slug: "b", group: "To read" },
		]),
		papers: new Map([
			["a", paper("a")],
			["b", paper("b")],
		]),
		address: ({ url }: PaperData) => `https://example.org/${url}`,
	};
	const write = (name: string) =>
		exportFormats.find((format) => format.extension === name)!.write(exported);

	it("is told by its extension, which no other has", () => {
		const extensions = exportFormats.map(({ extension }) => extension);
		expect(new Set(extensions).size).toBe(extensions.length);
	});

	it("as JSON is read back as it was", () => {
		expect(readList(write("json")).list).toEqual(exported.list);
	});

	it.each<[string, ReaderList]>([
		["json", exported.list],
		["md", exported.list],
		["txt", exported.list],
		...["bib", "ris", "csl.json"].map((extension): [string, ReaderList] => [
			extension,
			arranged([{ slug: "a" }, { slug: "b" }]),
		]),
	])("as %s is read with all that it tells", (extension, list) => {
		expect(readExport(write(extension)).list).toEqual(list);
		expect(readExport(write(extension).replaceAll("\n", "\r\n")).list?.papers).toHaveLength(
			list.papers.length,
		);
	});

	it("as Markdown gives back groups and notes, whatever stands in them", () => {
		check(list, (list) => {
			if (list.papers.length === 0) return;
			const papers = new Map(SLUGS.slice(1).map((slug) => [slug, paper(slug)]));
			const markdown = exportFormats.find(({ extension }) => extension === "md")!;
			const read = readExport(markdown.write({ ...exported, list, papers })).list;
			const lines = (text?: string) => text?.replaceAll("\r", "").replaceAll("\\<", "<");
			expect(read?.papers.map(({ slug, group, note }) => [slug, group, lines(note)])).toEqual(
				list.papers.map(({ slug, group, note }) => [slug, group, lines(note)]),
			);
		});
	});

	it.each([
		["[]", "It names no paper."],
		["@misc{Not A Slug,}", "It names no paper."],
		["[broken", "It names no paper."],
		["Dear list,", "It is of no form that a list is exported to."],
		["{}", "version should be 1, but is missing."],
	])("is none in %s", (text, problem) => {
		expect(readExport(text)).toEqual({ problem });
	});

	it("as citations holds the papers that the survey has, in the list's order", () => {
		expect(write("bib")).toBe("@misc{a,\n}\n\n@misc{b,\n}\n");
		expect(readRis(write("ris")).map(({ id }) => id)).toEqual(["a", "b"]);
		expect(JSON.parse(write("csl.json")).map(({ id }: { id: string }) => id)).toEqual(["a", "b"]);
	});

	it("as Markdown gives back every title, address and summary when a Markdown library reads it", () => {
		const line = hostileText.map((text) => oneLine(text)).filter(Boolean);
		check(fc.tuple(line, line, line), ([title, summary, authors]) => {
			const data = {
				...paper("a"),
				authors,
				summary,
				citation: { ...paper("a").citation, csl: { ...paper("a").citation.csl, title } },
			};
			const markdown = exportFormats
				.find(({ extension }) => extension === "md")!
				.write({ ...exported, list: arranged([{ slug: "a" }]), papers: new Map([["a", data]]) });
			const [, items, ...rest] = unified().use(remarkParse).parse(markdown).children;
			expect(rest).toEqual([]);
			const [entry] = (items as List).children[0]!.children as [Paragraph];
			const [link, , facts, , emphasis] = entry.children;
			expect(link).toMatchObject({ type: "link", url: "https://example.org/papers/a/" });
			expect(textOf(link!)).toBe(title);
			expect(textOf(facts!)).toBe(`${authors} · 5 June 2025`);
			expect(emphasis).toMatchObject({ type: "emphasis" });
			expect(textOf(emphasis!)).toBe(summary);
		});
	});

	it("as Markdown and as text holds groups, notes and missing papers, and text stays text", () => {
		expect(write("md")).toBe(
			[
				"# My list",
				"",
				"- [A \\<b\\>\\_title\\_\\</b\\>](<https://example.org/papers/a/>)  ",
				"  2 authors · 5 June 2025  ",
				"  *Sums \\*up\\*\\.*",
				"",
				"  > first",
				"  > \\<script>second",
				"",
				"- gone (no longer in this survey)",
				"",
				"## To read",
				"",
				"- [A \\<b\\>\\_title\\_\\</b\\>](<https://example.org/papers/b/>)  ",
				"  2 authors · 5 June 2025  ",
				"  *Sums \\*up\\*\\.*",
				"",
			].join("\n"),
		);
		expect(write("txt")).toContain(
			"first\n<script>second\n\ngone (no longer in this survey)\n\n== To read ==\n",
		);
	});
});

/** The text of a node of Markdown. */
function textOf(node: Nodes): string {
	if ("value" in node) return node.value;
	return "children" in node ? node.children.map(textOf).join("") : "";
}
