import fc from "fast-check";
import { expect, it } from "vitest";
import {
	readState,
	type SearchState,
	writeState,
} from "../../../src/search/browser/searchState.ts";

const FILTERS = ["Theme", "Year"];

it("stands in the address whole", () => {
	const state = fc.record<SearchState>({
		words: fc.string({ unit: "grapheme" }).filter((words) => words.trim() !== ""),
		chosen: fc.record({
			Theme: fc.array(fc.string({ unit: "grapheme" })),
			Year: fc.array(fc.string()),
		}),
		sort: fc.constantFrom("relevance", "newest", "oldest"),
	});
	fc.assert(
		fc.property(state, (asked) => {
			expect(readState(writeState(asked), FILTERS)).toEqual(asked);
		}),
	);
});

it("is nothing where nothing is asked, and takes no order that there is not", () => {
	expect(writeState({ words: "  ", chosen: {}, sort: "relevance" })).toBe("");
	expect(readState("?sort=loudest", FILTERS)).toEqual({
		words: "",
		chosen: { Theme: [], Year: [] },
		sort: "relevance",
	});
});
