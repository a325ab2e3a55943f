import { describe, expect, it } from "vitest";
import { findQuantities } from "../../../src/survey/enrich/results/findQuantities.ts";
import { notResults } from "../../../src/survey/enrich/results/notResults.ts";
import { resultRules } from "../../../src/survey/enrich/results/resultRules.ts";
import { resultsIn } from "./resultsIn.ts";

const told = (results: ReturnType<typeof resultsIn>) =>
	results.map(({ value, direction, metric = "", baseline = "" }) => [
		value,
		direction,
		metric,
		baseline,
	]);

describe("each way to state a result", () => {
	it.each(resultRules)("is read as its example says: $id", ({ example }) => {
		expect(told(resultsIn(example.text))).toEqual(example.found);
	});

	it.each(resultRules)("is found by its own rule: $id", (rule) => {
		expect(resultsIn(rule.example.text, [rule]).length).toBeGreaterThan(0);
	});
});

describe("what is no result", () => {
	it.each(notResults)("is left alone: $why", ({ example }) => {
		expect(resultsIn(example)).toEqual([]);
	});

	it.each(notResults)("is told by its surroundings: $why", ({ before, after, example }) => {
		const told = findQuantities(example, []).filter(
			({ start, end }) =>
				(before?.test(example.slice(0, start)) ?? true) &&
				(after?.test(example.slice(end)) ?? true),
		);
		expect(told).not.toEqual([]);
	});

	it.each([
		"We train Llama-3.1-8B and GPT-4 on 10 datasets with 12 layers for 300 epochs.",
		"It won the challenge of 2004 with 2:4 sparsity and 8-bit weights.",
		"We report top-1 and top-5 accuracy on ImageNet-1k and CIFAR-100.",
		"Images of 64×64 and 256 x 256 pixels improve the quality.",
		"The model has 125M to 30B parameters and a 3x3 kernel.",
		"It is better than the average accuracy of 58.7% of transformers.",
		"It outperforms finetuned models such as ResNet-18 (weighted F1: 0.44) and ViT (weighted F1: 0.40).",
	])("is a name, a size, a year or a competitor's: %s", (text) => {
		expect(resultsIn(text)).toEqual([]);
	});
});

describe("results of other fields", () => {
	it.each([
		[
			"Systolic pressure fell by 9.4 mmHg and diastolic pressure by 5.1 mmHg.",
			[
				["9.4 mmHg", "Systolic pressure"],
				["5.1 mmHg", "diastolic pressure"],
			],
		],
		["Among 1,930 workers blood pressure fell by 3 mmHg.", [["3 mmHg", "blood pressure"]]],
		["The new lamp lowers the lag by 3.5 μs.", [["3.5 μs", "lag"]]],
	])("have their units and what they measure: %s", (text, expected) => {
		expect(resultsIn(text).map(({ value, metric }) => [value, metric])).toEqual(expected);
	});
});

describe("a value", () => {
	it.each([
		["It reduces memory by up to 40 %.", "up to 40 %", 40, undefined, "%"],
		["It is 2–3x faster.", "2–3x", 3, 2, "×"],
		[
			"It reduces latency by two orders of magnitude.",
			"two orders of magnitude",
			2,
			undefined,
			"orders of magnitude",
		],
		["It reduces the cost by more than half.", "more than half", 0.5, undefined, "×"],
		[
			"It improves accuracy by 2.5 percentage points.",
			"2.5 percentage points",
			2.5,
			undefined,
			"points",
		],
		["It improves the error from 4.5 to 3.2.", "4.5 to 3.2", 3.2, 4.5, "none"],
		["A model reaches 84.1% top-1 accuracy.", "84.1%", 84.1, undefined, "%"],
		["It needs 1,024× less memory.", "1,024×", 1024, undefined, "×"],
		["It achieves a PSNR of 32.5 dB.", "32.5 dB", 32.5, undefined, "measure"],
	])("is kept as written and as a number: %s", (text, value, number, from, unit) => {
		expect(resultsIn(text)).toMatchObject([{ value, number, unit }]);
		expect(resultsIn(text)[0]?.from).toBe(from);
	});
});
