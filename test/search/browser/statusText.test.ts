import { expect, it } from "vitest";
import { statusText } from "../../../src/search/browser/statusText.ts";

it.each([
	[0, undefined, "No paper was found."],
	[1, undefined, "1 paper."],
	[2, { corrected: [], unknown: [] }, "2 papers."],
	[
		3,
		{ corrected: [{ from: "prunning", to: "pruning" }], unknown: [] },
		"3 papers with “pruning” for “prunning”.",
	],
	[2, { corrected: [], unknown: ["zzz"] }, "No paper has “zzz”. 2 papers without it."],
	[0, { corrected: [], unknown: ["zzz", "yyy"] }, "No paper has “zzz” nor “yyy”."],
])("tells of %i papers in a sentence", (count, understood, text) => {
	expect(statusText(count, understood as Parameters<typeof statusText>[1])).toBe(text);
});
