import fc from "fast-check";
import { expect, it } from "vitest";
import { volumesOf } from "../../../src/digest/compose/volumesOf.ts";

type Part = { id: string; groups: { title: string; papers: number[] }[] };

/** Parts of groups of so many papers, numbered through. */
const partsOf = (sizes: readonly (readonly number[])[]): Part[] => {
	let next = 1;
	return sizes.map((groups, part) => ({
		id: `part ${part + 1}`,
		groups: groups.map((size, group) => ({
			title: `Group ${group + 1}`,
			papers: Array.from({ length: size }, () => next++),
		})),
	}));
};
/** "part 1+: Group 1 1-3", with a plus where it goes on in the next volume. */
const shown = (sizes: readonly (readonly number[])[], most: number) =>
	volumesOf<number, Part>(partsOf(sizes), most).map((volume) =>
		volume.map(
			({ part, groups, begins, ends }) =>
				`${begins ? "" : "+"}${part.id}${ends ? "" : "+"}: ` +
				groups.map(({ title, papers }) => `${title} ${papers[0]}-${papers.at(-1)}`).join(", "),
		),
	);

it.each([
	[
		"one book where there is room",
		[[3, 2], [4]],
		9,
		[["part 1: Group 1 1-3, Group 2 4-5", "part 2: Group 1 6-9"]],
	],
	[
		"a part in the next volume where one is half full",
		[[3], [3]],
		5,
		[["part 1: Group 1 1-3"], ["part 2: Group 1 4-6"]],
	],
	[
		"the beginning of a part where it is not",
		[[2], [4, 4]],
		6,
		[["part 1: Group 1 1-2", "part 2+: Group 1 3-6"], ["+part 2: Group 2 7-10"]],
	],
	[
		"a group of more than a volume in pieces",
		[[12]],
		5,
		[
			["part 1+: Group 1 1-5"],
			["+part 1+: Group 1, continued 6-10"],
			["+part 1: Group 1, continued 11-12"],
		],
	],
	[
		"a part without papers where it is reached",
		[[4], [], [4]],
		4,
		[["part 1: Group 1 1-4", "part 2: "], ["part 3: Group 1 5-8"]],
	],
	["nothing in one volume", [], 4, [[]]],
] as const)("%s", (_, sizes, most, volumes) => {
	expect(shown(sizes, most)).toEqual(volumes);
});

it("every paper stands in one volume, in its order, and every volume but the last is half full", () => {
	const sizes = fc.array(fc.array(fc.nat(30), { maxLength: 5 }), { maxLength: 8 });
	fc.assert(
		fc.property(sizes, fc.integer({ min: 1, max: 20 }), (sizes, most) => {
			const parts = partsOf(sizes);
			const volumes = volumesOf<number, Part>(parts, most).map((volume) =>
				volume.flatMap(({ groups }) => groups.flatMap(({ papers }) => papers)),
			);
			const papers = parts.flatMap(({ groups }) => groups.flatMap(({ papers }) => papers));
			expect(volumes.flat()).toEqual(papers);
			for (const { length } of volumes) expect(length).toBeLessThanOrEqual(most);
			for (const { length } of volumes.slice(0, -1))
				expect(length).toBeGreaterThanOrEqual(most / 2);
			const begun = volumesOf<number, Part>(parts, most).flat();
			expect(begun.filter(({ begins }) => begins).map(({ part }) => part)).toEqual(parts);
			expect(begun.filter(({ ends }) => ends).map(({ part }) => part)).toEqual(parts);
		}),
		{ seed: 3 },
	);
});
