import { describe, expect, it } from "vitest";
import { groupEntries } from "../../../src/survey/merge/groupEntries.ts";
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
