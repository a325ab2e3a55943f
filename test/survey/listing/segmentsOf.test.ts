import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListingRecord } from "../../../src/survey/listing/format.ts";
import { segmentsOf } from "../../../src/survey/listing/segmentsOf.ts";

const TEXT = `# Papers
title = "A (first) title?"
abstract = "Some words on
    two lines."
title = "Another"
abstract = "Of \\"it\\"."
`;

const RECORDS: readonly ListingRecord[] = [
	{ line: 2, title: "A (first) title?", abstract: "Some words on two lines." },
	{ line: 5, title: "Another", abstract: 'Of "it".' },
];

const account = (records: readonly ListingRecord[], text = TEXT) =>
	segmentsOf(text, { records, notation: "notation" }).map(({ start, end, role, entry }) => [
		role,
		entry,
		text.slice(start, end),
	]);
const shown = (...asked: Parameters<typeof account>) =>
	account(...asked).filter(([role]) => role !== "boilerplate");

describe("a record that does not say where its parts stand", () => {
	it("has them looked for within its lines; what is written otherwise than shown is notation", () => {
		expect(shown(RECORDS)).toEqual([
			["title", 0, "A (first) title?"],
			["abstract", 0, "Some words on\n    two lines."],
			["title", 1, "Another"],
		]);
	});

	it("has its abstract after its title, though the title's words stand in it again", () => {
		const text = "Norms\nNorms are norms.\n";
		expect(shown([{ line: 1, title: "Norms", abstract: "Norms are norms." }], text)).toEqual([
			["title", 0, "Norms"],
			["abstract", 0, "Norms are norms."],
		]);
	});

	it("may have no abstract", () => {
		expect(shown([{ line: 1, title: "Norms", abstract: "" }], "Norms\n")).toEqual([
			["title", 0, "Norms"],
		]);
	});
});

describe("a format that is at fault", () => {
	it.each([
		["places a record after the end", [{ line: 99, title: "A", abstract: "" }]],
		["gives records out of order", [...RECORDS].reverse()],
		[
			"places two parts over each other",
			[
				{
					...RECORDS[0]!,
					parts: [
						{ start: 0, end: 5, role: "title" },
						{ start: 4, end: 8, role: "abstract" },
					],
				},
			],
		],
	] as const)("and %s is told so", (_, records) => {
		expect(() => account(records)).toThrow(/record|two parts/u);
	});
});

it("accounts for every character, whatever the records are", () => {
	const word = fc.constantFrom("a", "$x$", "(b", "\\c", "d.", "é", "名", "-", "]^");
	const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (papers) => {
			const listing = papers.map(([title, abstract]) => `${title}\n${abstract}\n`).join("");
			const records = papers.map(([title, abstract], index) => ({
				...{ line: 2 * index + 1, title, abstract },
			}));
			const segments = segmentsOf(listing, { records, notation: "notation" });
			expect(segments.map(({ start, end }) => listing.slice(start, end)).join("")).toBe(listing);
			expect(shown(records, listing)).toEqual(
				papers.flatMap(([title, abstract], entry) => [
					["title", entry, title],
					["abstract", entry, abstract],
				]),
			);
		}),
	);
});
