import { describe, expect, it } from "vitest";
import { resultsIn } from "./resultsIn.ts";

/** Sentences, and under what each of their values was found. */
const EXAMPLES: readonly { text: string; on: readonly (string | undefined)[] }[] = [
	{
		text: "For instance, at a 50% compression rate, it reduces perplexity by 8.0 on WikiText2 and 16.05 on PTB datasets.",
		on: ["on WikiText2, at a 50% compression rate", "on PTB datasets, at a 50% compression rate"],
	},
	{
		text: "With retraining in 100 steps, it achieves a +4.51% improvement on FinMTEB.",
		on: ["on FinMTEB, with retraining in 100 steps"],
	},
	{
		text: "It improves accuracy by 7.74% and 2.51% on known and novel classes in CUB, respectively.",
		on: ["on known classes in CUB", "on novel classes in CUB"],
	},
	{
		text: "It achieves FID scores of 2.51 and 3.25 on CIFAR-10 and ImageNet respectively in a single sampling step.",
		on: ["on CIFAR-10, in a single sampling step", "on ImageNet, in a single sampling step"],
	},
	{
		text: "Throughput is improved by 21.25% compared with KIVI quantization over various context lengths.",
		on: ["over various context lengths"],
	},
	{
		text: "It predicts risk in univariate analysis (AUC = 0.91) and in multivariate analysis (AUC = 0.93).",
		on: ["in univariate analysis", "in multivariate analysis"],
	},
	{
		text: "It shows better clustering across several real-world datasets, improving F1 scores by up to 13%.",
		on: ["across several real-world datasets"],
	},
	{
		text: "On CIFAR-10, CIFAR-100, and SVHN, it improves accuracy by 3%.",
		on: ["on CIFAR-10, CIFAR-100, and SVHN"],
	},
	// What begins like a setting and is none.
	{ text: "In addition, it improves accuracy by 3%.", on: [undefined] },
	{ text: "It improves accuracy by 3% with a minor loss of speed.", on: [undefined] },
	{ text: "On average, it improves accuracy by 3% over the baseline.", on: [undefined] },
	{ text: "It improves accuracy by 3% at the cost of memory.", on: [undefined] },
];

describe("under what a result was found", () => {
	it.each(EXAMPLES)("is told in the sentence's words: $text", ({ text, on }) => {
		expect(resultsIn(text).map((result) => result.on)).toEqual(on);
	});

	it("stands in the sentence, or is a part of its list", () => {
		for (const { text } of EXAMPLES)
			for (const { on = "" } of resultsIn(text))
				for (const word of on.split(/[\s,]+/u))
					expect(text.toLowerCase()).toContain(word.toLowerCase());
	});
});

describe("orders of magnitude", () => {
	it.each([
		["It requires orders of magnitude fewer evaluations.", "orders of magnitude", "fewer"],
		[
			"Inference is several orders of magnitude faster than the baseline.",
			"several orders of magnitude",
			"faster",
		],
	])("are a result without a number: %s", (text, value, direction) => {
		expect(resultsIn(text).map((one) => [one.value, one.direction])).toEqual([[value, direction]]);
	});

	it("are none where nothing is compared", () => {
		expect(resultsIn("It trains across orders of magnitude of learning rate variation.")).toEqual(
			[],
		);
	});
});
