import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Authored, groupPeople } from "../../../src/survey/people/groupPeople.ts";

const ANNA = "0000-0001-2345-6789";
const OTHER_ANNA = "0000-0002-2345-678X";

const by = (...names: string[]): Authored => ({ authors: { kind: "names", names } });
const withOrcid = (name: string, orcid: string): Authored => ({
	...by(name),
	details: { orcids: { [name]: orcid } },
});

/** The persons with the number of their papers. */
const told = (...papers: Authored[]) =>
	groupPeople(papers).all.map(({ label, papers }) => `${label} ${papers.length}`);

describe("a person", () => {
	it.each([
		["Müller, Anna", "Anna Müller"],
		["Anna Muller", "Anna Müller"],
		["Anna Mueller", "Anna Müller"],
		["MÜLLER, ANNA", "Anna Müller"],
		["Orsted, Hans", "Hans Ørsted"],
		["Lukasz Nowak", "Łukasz Nowak"],
		["Serre, J.-P.", "J-P Serre"],
		["García Márquez, Gabriel", "Gabriel García Márquez"],
		["Jurgen O'Neil", "Jürgen O’Neil"],
	])("is the same under %s and %s", (one, other) => {
		expect(groupPeople([by(one), by(other)]).all).toHaveLength(1);
	});

	it.each([
		["J. Smith", "John Smith"],
		["John Smith", "John A. Smith"],
		["Xu Li", "Xue Li"],
		["Li Wei", "Wei Li"],
		["Anna Müller", "Anna Müllner"],
		["李明", "李娜"],
	])("is not the same under %s and %s", (one, other) => {
		expect(groupPeople([by(one), by(other)]).all).toHaveLength(2);
	});

	it("has the most frequent spelling for a name, of equals the one with accents", () => {
		expect(told(by("Anna Mueller"), by("Müller, Anna"))).toEqual(["Anna Müller 2"]);
		expect(told(by("Anna Muller"), by("Muller, Anna"), by("Anna Müller"))).toEqual([
			"Anna Muller 3",
		]);
	});

	it("is told from another of the name by ORCID iD, and so is who states none", () => {
		expect(
			told(withOrcid("Anna Li", ANNA), withOrcid("Li, Anna", OTHER_ANNA), by("Anna Li")),
		).toEqual([`Anna Li (${ANNA}) 1`, `Anna Li (${OTHER_ANNA}) 1`, "Anna Li (without ORCID iD) 1"]);
	});

	it("has one iD under all names that state it, and the papers of the name that it goes with", () => {
		expect(told(withOrcid("Anna Li", ANNA), withOrcid("Li, A.", ANNA), by("Anna Li"))).toEqual([
			"Anna Li 3",
		]);
	});

	it("is not who has only the same initials as a name of the iD", () => {
		expect(
			told(
				withOrcid("Anna Li", ANNA),
				withOrcid("Anna Li", ANNA),
				withOrcid("A. Li", ANNA),
				by("A. Li"),
			),
		).toEqual(["Anna Li 3", "A. Li 1"].toSorted());
	});

	it("is found by an iD that stands under another spelling of the name", () => {
		const paper: Authored = { ...by("Müller, Anna"), details: { orcids: { "Anna Müller": ANNA } } };
		expect(groupPeople([paper]).all[0]?.orcid).toBe(ANNA);
	});
});

describe("the people of a survey", () => {
	it("are in the order of an index, with addresses of their own", () => {
		const { all } = groupPeople([
			by("Żak, Ewa", "Anna Müller", "<script>alert(1)</script>"),
			by("Ann Abel"),
		]);
		expect(all.map(({ indexed }) => indexed)).toEqual([
			"Abel, Ann",
			"Müller, Anna",
			"<script>alert(1)</script>",
			"Żak, Ewa",
		]);
		expect(all.map(({ slug }) => slug)).toEqual(expect.arrayContaining(["anna-muller", "ewa-zak"]));
	});

	it("stand on each paper in its order, as its list has them; others are nobody", () => {
		const paper = by("Müller, Anna", "et al.");
		const { of, all } = groupPeople([paper]);
		expect(of.get(paper)).toEqual([
			{ name: "Anna Müller", person: all[0] },
			{ name: "et al.", person: undefined },
		]);
		expect(all).toHaveLength(1);
	});

	it("are none where authors are counted, or an organisation is named", () => {
		expect(
			told(
				{ authors: { kind: "count", count: 3 } },
				{ authors: { kind: "organisation", name: "X" } },
				{},
			),
		).toEqual([]);
	});

	it("are the same whatever the order of papers, with slugs that nobody shares", () => {
		const name = fc.constantFrom(
			"Müller, Anna",
			"Anna Mueller",
			"Anna Muller",
			"A. Muller",
			"Anna Möller",
			"李明",
			"Anna  Möller Jr.",
			"constructor",
		);
		const papers = fc.array(
			fc.record({
				names: fc.uniqueArray(name, { maxLength: 4 }),
				orcid: fc.constantFrom(undefined, ANNA, OTHER_ANNA),
			}),
			{ maxLength: 8 },
		);
		fc.assert(
			fc.property(papers, (given) => {
				const authored = given.map(({ names, orcid }) => ({
					...by(...names),
					...(orcid && names[0] && { details: { orcids: { [names[0]]: orcid } } }),
				}));
				const summary = (list: Authored[]) =>
					groupPeople(list).all.map(({ label, slug, papers }) => [label, slug, papers.length]);
				const once = summary(authored);
				expect(summary(authored.toReversed())).toEqual(once);
				expect(new Set(once.map(([, slug]) => slug)).size).toBe(once.length);
				expect(new Set(once.map(([label]) => label)).size).toBe(once.length);
			}),
		);
	});
});
