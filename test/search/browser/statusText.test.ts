import { expect, it } from "vitest";
import { statusText } from "../../../src/search/browser/statusText.ts";

const pruning = { from: "prunning", to: "pruning" };

it.each([
	[0, 0, undefined, "No paper was found."],
	[1, 0, undefined, "1 paper."],
	[2, 0, {}, "2 papers."],
	[3, 0, { corrected: [pruning] }, "3 papers with “pruning” for “prunning”."],
	[2, 0, { unknown: ["zzz"] }, "No paper has “zzz”. 2 papers without it."],
	[0, 0, { unknown: ["zzz", "yyy"] }, "No paper has “zzz” nor “yyy”."],
	[27, 27, {}, "No paper has all the words. 27 papers have some of them."],
	[1, 1, {}, "No paper has all the words. 1 paper has some of them."],
	[
		9,
		9,
		{ corrected: [pruning] },
		"No paper has all the words, with “pruning” for “prunning”. 9 papers have some of them.",
	],
	[27, 24, {}, "3 papers have all the words, 24 more have some of them."],
	[2, 1, {}, "1 paper has all the words, 1 more has some of them."],
	[
		5,
		3,
		{ corrected: [pruning] },
		"2 papers have all the words (with “pruning” for “prunning”), 3 more have some of them.",
	],
	[
		5,
		3,
		{ unknown: ["zzz"] },
		"No paper has “zzz”. 2 papers have all the other words, 3 more have some of them.",
	],
	[
		5,
		5,
		{ unknown: ["zzz"] },
		"No paper has “zzz”. No paper has all the other words. 5 papers have some of them.",
	],
])("tells of %i papers, %i of them in part, in a sentence or two", (count, partial, told, text) => {
	const understood = told && { corrected: [], unknown: [], nearest: [], ...told };
	const results = Array.from({ length: count }) as Parameters<typeof statusText>[0]["results"];
	expect(statusText({ results, partial, ...(understood && { understood }) })).toBe(text);
});
