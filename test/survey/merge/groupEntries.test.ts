import { describe, expect, it } from "vitest";
import { groupEntries } from "../../../src/survey/merge/groupEntries.ts";
import { misusedIds } from "../../../src/survey/merge/misusedIds.ts";
import type { Entry, Ids } from "../../../src/survey/model.ts";

const entry = (title: string, ids?: Ids): { entry: Entry } => ({
	entry: {
		place: { file: "a", line: 1 },
		title,
		abstract: "",
		authors: undefined,
		date: undefined,
		comments: undefined,
		url: undefined,
		...(ids && { details: { ids } }),
	},
});
const titles = (...entries: { entry: Entry }[]) =>
	groupEntries(entries).map(({ members }) => members.map((one) => one.entry.title));

describe("entries are of one paper", () => {
	it("where they share an identity, whatever their titles", () => {
		expect(titles(entry("A", { doi: "10.1/x" }), entry("B", { doi: "10.1/x" }))).toEqual([
			["A", "B"],
		]);
	});

	it("where they have one title, and no identities that differ", () => {
		expect(
			titles(entry("A", { arxiv: "2401.00001" }), entry("A", { doi: "10.1/x" }), entry("a!")),
		).toEqual([["A", "A", "a!"]]);
	});

	it("where versions of a preprint differ", () => {
		expect(
			titles(
				entry("A", { arxiv: "2401.00001", arxivVersion: 1 }),
				entry("A, again", { arxiv: "2401.00001", arxivVersion: 2 }),
			),
		).toEqual([["A", "A, again"]]);
	});

	it("where a third joins two of them", () => {
		expect(
			titles(
				entry("A", { arxiv: "2401.00001" }),
				entry("B", { doi: "10.1/x" }),
				entry("C", { arxiv: "2401.00001", doi: "10.1/x" }),
			),
		).toEqual([["A", "B", "C"]]);
	});
});

describe("entries are of several papers", () => {
	it("where one title has identities of one kind that differ", () => {
		const groups = groupEntries([entry("A", { doi: "10.1/x" }), entry("A", { doi: "10.1/y" })]);
		expect(groups.map(({ key, sharesTitle }) => [key, sharesTitle])).toEqual([
			["a", true],
			["a 2", true],
		]);
	});

	it("where their titles are only near", () => {
		expect(titles(entry("Pruning nets"), entry("Pruning net"))).toEqual([
			["Pruning nets"],
			["Pruning net"],
		]);
	});
});

describe("entries of one title by people of whom none is the same", () => {
	const by = (names: string, more: Partial<Entry> = {}): { entry: Entry } => {
		const one = entry("A").entry;
		const authors = { kind: "names" as const, names: names.split("; ") };
		return { entry: { ...one, abstract: `${names} wrote it.`, authors, ...more } };
	};
	const groupsOf = (...entries: { entry: Entry }[]) => groupEntries(entries).length;

	it("are of several papers, whatever their order", () => {
		const [chen, roe] = [by("Mei Chen; Bo Lee"), by("Kim Roe")];
		const printed = by("Chen, M.; Lee, B.", { details: { ids: { doi: "10.1/x" } } });
		expect(groupsOf(chen, roe, printed)).toBe(2);
		expect(groupsOf(printed, roe, chen)).toBe(2);
		expect(groupsOf(roe, printed, chen)).toBe(2);
	});

	it.each([
		["Jörg Müller", "Mueller, J."],
		["Wang Xiaoming", "Xiaoming Wang"],
		["王小明", "Xiaoming Wang"],
		["LIGO Scientific Collaboration", "Ann Lee; Bo Chen"],
	])("may be one all the same: %s, %s", (one, other) => {
		expect(groupsOf(by(one), by(other))).toBe(1);
	});

	it("are one where their abstracts begin alike", () => {
		const abstract =
			"We count waders on the mudflats of an estuary in forty winters, and say how many.";
		expect(groupsOf(by("Ann Lee", { abstract }), by("Kim Roe", { abstract }))).toBe(1);
	});
});

describe("an identity under several unlike titles", () => {
	const bogus = { doi: "10.1017/cbo9781107415324.004" };
	const entries = [
		entry("Traffic in small towns", bogus),
		entry("Calibration of cameras", bogus),
		entry("The price of bread", bogus),
		entry("Traffic in small towns", bogus),
		entry("Low rank adaptation", { arxiv: "2106.09685" }),
		entry("Low-rank adaptation of models", { arxiv: "2106.09685" }),
		entry("Low rank adaption of language models", { arxiv: "2106.09685" }),
	];

	it("is that of none; under titles that are alike it is that of their paper", () => {
		const misused = misusedIds(entries);
		expect([...misused]).toEqual([[`doi ${bogus.doi}`, 3]]);
		expect(groupEntries(entries, misused).map(({ members }) => members.length)).toEqual([
			2, 1, 1, 3,
		]);
	});
});
