import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findResults } from "../../../src/survey/enrich/results/findResults.ts";
import { resultRules } from "../../../src/survey/enrich/results/resultRules.ts";
import type { Inline, RepairedText } from "../../../src/survey/model.ts";
import { shownText } from "../../../src/survey/text/inlines.ts";
import { hostileText } from "../../support/hostile.ts";
import { runs } from "../../support/runs.ts";
import { asShown, resultsIn } from "./resultsIn.ts";

const formula = (tex: string): Inline => ({
	type: "formula",
	formula: { tex, raw: tex, confidence: 1, damaged: false },
});
const shown = (...inlines: readonly Inline[]): RepairedText => ({
	listed: shownText(inlines),
	shown: shownText(inlines),
	inlines,
	edits: [],
});
const text = (value: string): Inline => ({ type: "text", value });

const piece = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.constantFrom(...resultRules.map(({ example }) => text(`${example.text} `))),
	},
	{ weight: 2, arbitrary: hostileText.map(text) },
	{
		weight: 2,
		arbitrary: fc
			.constantFrom(
				"56\\times",
				"30\\%",
				"R^2 = 0.8",
				"\\ell_2",
				"\\uE000",
				"2\\text{--}3\\times",
				"5.5 \\sim 221.3\\times",
			)
			.map(formula),
	},
	{
		weight: 2,
		arbitrary: fc
			.constantFrom(
				" faster than ",
				"reduces memory by ",
				" and ",
				"\n\n",
				". It ",
				"\uE000\uF8FF",
				" 7% ",
			)
			.map(text),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom<Inline>({
			type: "strong",
			children: [text("3.2x faster. Bold"), formula("7\\%")],
		}),
	},
);

describe("the results of any text", () => {
	it("quote it exactly and in order, and hold their value", () => {
		let found = 0;
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (inlines) => {
				const abstract = shown(...inlines);
				let last = 0;
				for (const { quote, start, end, at, value, number } of findResults(abstract)) {
					found += 1;
					expect(abstract.shown.slice(start, end)).toBe(quote);
					expect(start <= at && at < end && at >= last).toBe(true);
					expect(quote).not.toMatch(/^\s|\s$|\n\n/u);
					expect(value).toMatch(/\d|half|twice|[a-z]+ times|fold|order/u);
					expect(Number.isFinite(number)).toBe(true);
					last = at;
				}
			}),
			{ numRuns: runs(2000), seed: 11 },
		);
		expect(found).toBeGreaterThan(runs(1000));
	});

	it("read a formula as a line of text", () => {
		const abstract = shown(
			text("It achieves "),
			formula("56\\times"),
			text(" lower "),
			formula("F_1"),
			text("-score and an "),
			formula("R^2"),
			text(" of "),
			formula("0.9"),
			text("."),
		);
		expect(findResults(abstract)).toMatchObject([
			{ value: "56×", number: 56, metric: "F₁-score", quote: abstract.shown },
			{ value: "0.9", metric: "R²" },
		]);
	});

	it("are found in linear time, whatever is in it", () => {
		for (const part of [
			resultRules.map(({ example }) => example.text).join(" "),
			"1",
			"1 ",
			"1% ",
			"1.",
			"9,999,",
			"up to ",
			"than ",
			"improves by 1% over ",
			"1% and ",
			"by a margin of ",
			"a ",
			"(",
			". ",
			"\n",
			" ",
			"A. ",
			"x",
			"×",
			"-",
			"half ",
		]) {
			const time = (length: number) => {
				const abstract = asShown(part.repeat(Math.ceil(length / part.length)));
				const before = process.cpuUsage();
				findResults(abstract);
				const { user, system } = process.cpuUsage(before);
				return (user + system) / 1000;
			};
			expect(time(runs(100_000)), part).toBeLessThan(3000);
		}
	});

	it("do not change by what stands in other sentences", () => {
		for (const { example } of resultRules) {
			const alone = resultsIn(example.text).map(({ value, metric }) => [value, metric]);
			const among = resultsIn(`We train 3 nets. ${example.text} More follows.`);
			expect(among.map(({ value, metric }) => [value, metric])).toEqual(alone);
		}
	});
});
