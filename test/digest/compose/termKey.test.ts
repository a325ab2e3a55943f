import { expect, it } from "vitest";
import { termKey } from "../../../src/digest/compose/termKey.ts";

it.each([
	["neural network", "Neural Networks"],
	["cross-entropy loss", "cross entropy losses"],
	["transition matrix", "transition matrices"],
	["vertex", "vertices"],
	["stopping criterion", "stopping criteria"],
	["meta-analysis", "metaanalyses"],
	["inductive bias", "inductive biases"],
	["galaxy", "galaxies"],
	["galactic nucleus", "galactic nuclei"],
	["normalisation layer", "normalization layers"],
	["naïve Bayes", "naive Bayes"],
	["量化模型", "量化模型"],
])("%s and %s are forms of one term", (one, other) => {
	expect(termKey(one)).toBe(termKey(other));
});

it.each([
	["neural network", "neural net"],
	["general model", "generative model"],
	["mean loss", "mean lot"],
	["quantization", "quantized"],
	["量化", "模型"],
])("%s and %s are two", (one, other) => {
	expect(termKey(one)).not.toBe(termKey(other));
});

it("is empty where there are no letters", () => {
	expect(termKey("–")).toBe("");
});
