import fc from "fast-check";
import { expect, test } from "vitest";
import { createSplitter } from "../../src/formulas/recover/createSplitter.ts";
import { tokenizeText } from "../../src/formulas/recover/tokenizeText.ts";

const split = createSplitter(new Set(["keeps"]));
const textsOf = (text: string) => tokenizeText(text, split).map((token) => token.text);

/** What a token is before letters are cut, as an expression. */
const PIECES = /[A-Za-z\u00c0-\u024f]+|\d+(?:[.,]\d+)*|[\u0370-\u03ff\u1f00-\u1fff]|\s+|[\s\S]/gu;
const unit = fc.constantFrom(
	..."ab zA1 2.,é\u03b1\u1f00_^{}\n\u00a0\u2003\u{1d465}\ud83d×",
	"kgeq",
	"O(",
);

test("tokens are the pieces of a text, runs of letters cut again", () => {
	fc.assert(
		fc.property(fc.string({ unit }), (text) => {
			const tokens = tokenizeText(text, split);
			const runs: string[] = [];
			for (const { start, end, text: found, run } of tokens) {
				expect(text.slice(start, end)).toBe(found);
				if (run === undefined) runs.push(found);
				else if (text.startsWith(run, start) && !/[A-Za-z]/.test(text[start - 1] ?? " "))
					runs.push(run);
			}
			expect(runs).toEqual(text.match(PIECES)?.filter((piece) => piece.trim() !== "") ?? []);
			for (const { start, spaced } of tokens)
				expect(spaced).toBe(start === 0 || /\s/u.test(text[start - 1]!));
		}),
	);
});

test("a command word glued to its neighbours is cut, a word of prose is not", () => {
	expect(textsOf("for kgeq 2, as it keeps 1/eps")).toEqual([
		"for",
		"k",
		"geq",
		"2",
		",",
		"as",
		"it",
		"keeps",
		"1",
		"/",
		"eps",
	]);
	expect(textsOf("1,000.5 of 3.")).toEqual(["1,000.5", "of", "3", "."]);
});

test("the same run is cut in the same way each time", () => {
	expect(textsOf("kgeq kgeq Kgeq kgeq")).toEqual([..."kkKk"].flatMap((k) => [k, "geq"]));
});
