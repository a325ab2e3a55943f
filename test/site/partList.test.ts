import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementsIn } from "../../src/site/pageLimit.ts";
import { type ListSection, partList, partTitle, weightOf } from "../../src/site/partList.ts";

interface Item {
	readonly id: number;
	readonly weight: number;
	readonly year: number | undefined;
}

const weigh = ({ weight }: Item) => weight;
const yearOf = ({ year }: Item) => year;
const papers = (year: number | undefined, count: number, weight = 1) =>
	Array.from({ length: count }, (_, id): Item => ({ id, weight, year }));
const section = (title: string, ...items: Item[][]): ListSection<Item> => ({
	title,
	slug: title.toLowerCase(),
	items: items.flat(),
});
const named = (sections: readonly ListSection<Item>[], most: number) =>
	partList(sections, { weigh, most, yearOf }).map((part) => [
		partTitle(part),
		part.slug,
		part.items.length,
	]);

describe("a long list", () => {
	it("has a page for each section that fits on one", () => {
		expect(
			named([section("Theory", papers(2020, 3)), section("Vision", papers(2021, 4))], 5),
		).toEqual([
			["Theory", "theory", 3],
			["Vision", "vision", 4],
		]);
	});

	it("is divided by years, the newest first, and years that fit together share a page", () => {
		const items = [papers(2019, 2), papers(2024, 4), papers(2021, 2), papers(undefined, 1)];
		expect(named([section("", ...items)], 5)).toEqual([
			["2024", "2024", 4],
			["2019–2021", "2019-2021", 4],
			["year not known", "undated", 1],
		]);
		expect(named([section("Theory", ...items)], 5)[1]).toEqual([
			"Theory, 2019–2021",
			"theory-2019-2021",
			4,
		]);
	});

	it("cuts a year that no page has room for", () => {
		expect(named([section("", papers(2024, 7), papers(2023, 1))], 3)).toEqual([
			["2024", "2024", 3],
			["2024, 2", "2024-2", 3],
			["2024, 3", "2024-3", 1],
			["2023", "2023", 1],
		]);
	});

	it("is numbered where years do not matter", () => {
		const parts = partList([section("Kind", papers(2024, 3))], { weigh, most: 2 });
		expect(parts.map(({ section, name, slug }) => [section, name, slug])).toEqual([
			["Kind", "1", "kind-1"],
			["Kind", "2", "kind-2"],
		]);
	});

	it("keeps each item on one page, in room that there is, at addresses of their own", () => {
		const item = fc.record({
			id: fc.nat(),
			weight: fc.integer({ min: 1, max: 9 }),
			year: fc.option(fc.integer({ min: 2018, max: 2022 }), { nil: undefined }),
		});
		const sections = fc.array(
			fc.record({
				title: fc.constantFrom("", "A", "A 2020", "B"),
				slug: fc.constantFrom("", "a", "a-2020", "b"),
				items: fc.array(item, { maxLength: 20 }),
			}),
			{ maxLength: 4 },
		);
		fc.assert(
			fc.property(sections, fc.integer({ min: 1, max: 30 }), (sections, most) => {
				const parts = partList(sections, { weigh, most, yearOf });
				const all = sections.flatMap(({ items }) => items);
				expect(new Set(parts.flatMap(({ items }) => items))).toEqual(new Set(all));
				expect(parts.flatMap(({ items }) => items)).toHaveLength(all.length);
				expect(new Set(parts.map(({ slug }) => slug)).size).toBe(parts.length);
				for (const { items } of parts)
					expect(items.length === 1 || weightOf(items, weigh) <= most).toBe(true);
			}),
		);
	});
});

it("counts the elements of HTML by their start tags", () => {
	expect(elementsIn('<p>a &lt;b&gt; <i class="x">c</i><br></p>')).toBe(3);
});
